package vn.trinhky.dispatch.lines;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine;
import vn.trinhky.regime.distribution.Standing;

/**
 * A line of the distribution list as it was on the day of issue, for programs.
 *
 * @param position counted from 1
 * @param said whom the line named, with its groups and rules
 * @param addressees who stood behind it, by the names of that day
 * @param gone units that it named and that were no more, nor anybody in their place
 */
public record FrozenRecord(
        int position,
        String printed,
        DistributionLine.Mark mark,
        DistributionLine said,
        List<FrozenAddressee> addressees,
        List<String> gone) {

    /**
     * One who stood behind a line.
     *
     * @param because the group, the unit above those that a rule finds, or the unit whose place he took
     * @param kind of the units that a rule finds
     */
    public record FrozenAddressee(
            String name,
            @Nullable UUID unit,
            @Nullable UUID person,
            Standing.Way way,
            @Nullable String because,
            @Nullable UnitKind kind) {

        static FrozenAddressee of(Standing standing) {
            return new FrozenAddressee(
                    standing.name(),
                    standing.unit() == null ? null : standing.unit().value(),
                    standing.person() == null ? null : standing.person().value(),
                    standing.because().way(),
                    standing.because().words(),
                    standing.because().kind());
        }
    }

    public static FrozenRecord of(FrozenLine line) {
        return new FrozenRecord(
                line.position(),
                line.printed(),
                line.line().mark(),
                line.line(),
                line.standing().stream().map(FrozenAddressee::of).toList(),
                line.gone());
    }
}
