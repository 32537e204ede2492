package vn.trinhky.punctuality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.WorkingDays;

/**
 * When a unit was to send its part, and when it did.
 *
 * @param due the last day on which it was in time, with the extension that the unit was given
 * @param sentOn the office's day on which it was sent first, null for never
 * @param ended whether the collection has ended, so that nothing more is awaited
 * @param days working days after the due day; negative for early, 0 for what was never sent
 */
public record Timing(LocalDate due, @Nullable LocalDate sentOn, boolean ended, int days) {

    static Timing of(LocalDate due, @Nullable LocalDate sentOn, boolean ended, WorkingDays calendar) {
        return new Timing(due, sentOn, ended, sentOn == null ? 0 : days(due, sentOn, calendar));
    }

    /** Late is strictly after the end of the due day in Asia/Ho_Chi_Minh. */
    public Standing standing(LocalDate today) {
        if (sentOn == null) {
            return ended || today.isAfter(due) ? Standing.MISSING : Standing.PENDING;
        }
        return sentOn.isAfter(due) ? Standing.LATE : Standing.ON_TIME;
    }

    /** Whoever sends on the Saturday after a Friday is a day late, although nobody worked in between. */
    private static int days(LocalDate due, LocalDate sentOn, WorkingDays calendar) {
        int worked = calendar.between(due, sentOn);
        return worked == 0 ? Integer.signum(sentOn.compareTo(due)) : worked;
    }
}
