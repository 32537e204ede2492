package vn.trinhky.calendar;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/** Days of the Vietnamese lunar calendar, which is not the Chinese one: new moons are reckoned for Hanoi. */
final class LunarDays {

    /** The years for which the reckoning holds. */
    static final int FIRST_YEAR = 1900;

    static final int LAST_YEAR = 2200;

    private LunarDays() {}

    /** The first day of the lunar year that begins in a year (mùng một Tết). */
    static LocalDate tet(int year) {
        return date(VietnameseCalendar.ofTet(year));
    }

    /** The tenth of the third lunar month (Giỗ Tổ Hùng Vương). */
    static LocalDate hungKings(int year) {
        return date(VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(3), 10));
    }

    private static LocalDate date(VietnameseCalendar lunar) {
        return lunar.transform(PlainDate.axis()).toTemporalAccessor();
    }
}
