package vn.trinhky.calendar.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.calendar.Occasion;

/**
 * A day that is not as every week has it.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 * @param worked whether offices work on it
 * @param notice the number of the notice that says so; null for what is computed
 * @param unconfirmed whether nobody has seen that notice yet
 */
record DayLine(
        LocalDate day,
        int weekday,
        boolean worked,
        DayCell.Kind kind,
        @Nullable Occasion occasion,
        String remark,
        @Nullable String notice,
        boolean unconfirmed) {

    static DayLine of(DayCell cell, @Nullable NoticeLine notice) {
        return new DayLine(
                cell.day(),
                cell.weekday(),
                cell.isWorked(),
                cell.kind(),
                cell.occasion(),
                cell.remark(),
                notice == null ? null : notice.number(),
                notice != null && !notice.confirmed());
    }
}
