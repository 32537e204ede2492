package vn.trinhky.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** Days of a month by their number; a number that the month does not have is its last day. */
final class MonthDays {

    private MonthDays() {}

    /** @param months from the month of {@code near} to the month that is meant */
    static LocalDate on(LocalDate near, int months, int day) {
        YearMonth month = YearMonth.from(near).plusMonths(months);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
