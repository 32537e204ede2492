package vn.trinhky.desk.others;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.desk.agenda.Chore.NamedUnit;
import vn.trinhky.regime.brief.RoundInBrief;

/**
 * A step that somebody else has to take.
 *
 * @param path where it can be followed
 * @param unit whose part it is about, null when it is about the report
 * @param holders full names of those before whom it lies; none where nobody holds the post today
 */
public record Elsewhere(
        String step,
        String path,
        RoundInBrief round,
        @Nullable NamedUnit unit,
        List<String> holders,
        Instant since,
        @Nullable LocalDate due) {

    public boolean isLate(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    public String names() {
        return String.join(", ", holders);
    }
}
