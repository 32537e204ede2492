package vn.trinhky.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.trinhky.web.Formats;

/**
 * From when to when data are counted and by when they have to be there.
 *
 * @param roll what becomes of a due day on which nobody works
 */
public record Timing(CutOff cutOff, Due due, Roll roll) {

    /**
     * The last day in time.
     *
     * @param first the first day of the period, {@code last} its last
     */
    public LocalDate dueOn(LocalDate first, LocalDate last, WorkingDays days) {
        return roll.rolled(due.on(cutOff.of(first, last).to(), last, days), days);
    }

    /** The instant from which on it is late: the end of the due day by the clock in Vietnam. */
    public static Instant lateFrom(LocalDate due) {
        return due.plusDays(1).atStartOfDay(Formats.OFFICE_ZONE).toInstant();
    }

    /** Whether something done at an instant is late: strictly after the end of the due day. */
    public static boolean isLate(Instant done, LocalDate due) {
        return !done.isBefore(lateFrom(due));
    }
}
