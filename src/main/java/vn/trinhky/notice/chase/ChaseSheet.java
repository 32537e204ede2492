package vn.trinhky.notice.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/**
 * The units of a round that have a part in hand, laid out to be chased.
 *
 * @param objection why nobody can be chased any more, null if somebody can
 */
public record ChaseSheet(
        Round round, List<Line> lines, @Nullable Refusal objection) {

    /**
     * A unit.
     *
     * @param due until when it has time
     * @param late whether that is over
     * @param last when it was chased last, null for never
     * @param quiet whether that was a moment ago
     * @param chosen whether it is ticked at first
     */
    public record Line(
            UnitId unit,
            String name,
            LocalDate due,
            boolean late,
            @Nullable LastChase last,
            boolean quiet,
            boolean chosen) {}

    /** Whom the form has ticked at first. */
    public sealed interface Choice {

        /** Those that are late; all if nobody is late yet. */
        record Late() implements Choice {}

        record Everybody() implements Choice {}

        record Single(UUID unit) implements Choice {}
    }

    public long late() {
        return lines.stream().filter(Line::late).count();
    }
}
