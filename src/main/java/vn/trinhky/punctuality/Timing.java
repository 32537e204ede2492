package vn.trinhky.punctuality;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When a unit was to send its part, and when it did.
 *
 * @param due the last day on which it was in time, with the extension that the unit was given
 * @param sentOn the office's day on which it was sent first, null for never
 * @param ended whether the collection has ended, so that nothing more is awaited
 */
public record Timing(LocalDate due, @Nullable LocalDate sentOn, boolean ended) {

    /** Late is strictly after the end of the due day in Asia/Ho_Chi_Minh. */
    public Standing standing(LocalDate today) {
        if (sentOn == null) {
            return ended || today.isAfter(due) ? Standing.MISSING : Standing.PENDING;
        }
        return sentOn.isAfter(due) ? Standing.LATE : Standing.ON_TIME;
    }

    /** Calendar days after the due day; negative for early, 0 for what was never sent. */
    public int days() {
        return sentOn == null ? 0 : Math.toIntExact(ChronoUnit.DAYS.between(due, sentOn));
    }
}
