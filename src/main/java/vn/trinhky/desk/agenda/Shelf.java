package vn.trinhky.desk.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Where on the desk something lies, the most pressing first; its heading stands under {@code desk.shelf.*}. */
public enum Shelf {
    LATE,
    TODAY,
    /** Without a day of its own: it waits for nothing but the officer. */
    UNDATED,
    /** Until Sunday. */
    WEEK,
    LATER;

    public static Shelf of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return UNDATED;
        } else if (due.isBefore(today)) {
            return LATE;
        } else if (due.equals(today)) {
            return TODAY;
        }
        LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? LATER : WEEK;
    }
}
