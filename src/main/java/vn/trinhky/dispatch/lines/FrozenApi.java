package vn.trinhky.dispatch.lines;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitKind;
import vn.trinhky.regime.DistributionLine.Mark;
import vn.trinhky.regime.distribution.Standing;

/** The distribution list of an issued document as it was kept, for programs. */
@RestController
class FrozenApi {

    private final FrozenLists lists;
    private final Compilation compilation;

    FrozenApi(FrozenLists lists, Compilation compilation) {
        this.lists = lists;
        this.compilation = compilation;
    }

    record LineAnswer(int position, String printed, Mark mark, List<AddresseeAnswer> addressees, List<String> gone) {}

    /**
     * @param because the group, the unit above those that a rule finds, or the unit that was named and is no more
     * @param kind of the units that a rule finds
     */
    record AddresseeAnswer(
            String name,
            @Nullable UUID unit,
            @Nullable UUID person,
            Standing.Way way,
            @Nullable String because,
            @Nullable UnitKind kind) {

        static AddresseeAnswer of(Standing standing) {
            return new AddresseeAnswer(
                    standing.name(),
                    standing.unit() == null ? null : standing.unit().value(),
                    standing.person() == null ? null : standing.person().value(),
                    standing.because().way(),
                    standing.because().words(),
                    standing.because().kind());
        }
    }

    /** Empty for a report that is not issued. */
    @GetMapping("/api/v1/reports/{id}/distribution")
    List<LineAnswer> list(@PathVariable UUID id, Officer officer) {
        return lists.of(compilation.reportFor(new ReportId(id), officer).id()).stream()
                .map(line -> new LineAnswer(
                        line.position(),
                        line.printed(),
                        line.line().mark(),
                        line.standing().stream().map(AddresseeAnswer::of).toList(),
                        line.gone()))
                .toList();
    }
}
