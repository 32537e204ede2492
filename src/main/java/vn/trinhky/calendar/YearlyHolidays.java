package vn.trinhky.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The holidays of one year as the law has them, before any notice.
 *
 * <p>Two things are announced each year and computed until then in the way in which they have been announced since 2022: Tết
 * is two days of the old year and three of the new, or one and four when it falls on a Tuesday; the second day off at the
 * National Day is the day before, or the day after when the 2nd is a Monday or a Thursday.
 */
final class YearlyHolidays {

    private static final LocalDate CULTURE_DAY_IN_FORCE = LocalDate.of(2026, Month.JULY, 1);
    private static final int SECOND_NATIONAL_DAY_SINCE = 2021;
    private static final int DAYS_OF_TET = 5;
    private static final Map<Integer, YearlyHolidays> KNOWN = new ConcurrentHashMap<>();

    private final NavigableMap<LocalDate, Holiday> days = new TreeMap<>();

    private YearlyHolidays(int year) {
        fixed(year);
        if (year >= LunarDays.FIRST_YEAR && year <= LunarDays.LAST_YEAR) {
            lunar(year);
        }
        substitutes();
    }

    static YearlyHolidays of(int year) {
        return year < LunarDays.FIRST_YEAR || year > LunarDays.LAST_YEAR
                ? new YearlyHolidays(year)
                : KNOWN.computeIfAbsent(year, YearlyHolidays::new);
    }

    static boolean isWeeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    Optional<Holiday> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    private void fixed(int year) {
        add(LocalDate.of(year, Month.JANUARY, 1), Occasion.NEW_YEAR);
        add(LocalDate.of(year, Month.APRIL, 30), Occasion.REUNIFICATION);
        add(LocalDate.of(year, Month.MAY, 1), Occasion.LABOUR_DAY);
        LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
        add(national, Occasion.NATIONAL_DAY);
        if (year >= SECOND_NATIONAL_DAY_SINCE) {
            boolean dayAfter =
                    national.getDayOfWeek() == DayOfWeek.MONDAY || national.getDayOfWeek() == DayOfWeek.THURSDAY;
            add(national.plusDays(dayAfter ? 1 : -1), Occasion.NATIONAL_DAY);
        }
        LocalDate culture = LocalDate.of(year, Month.NOVEMBER, 24);
        if (!culture.isBefore(CULTURE_DAY_IN_FORCE)) {
            add(culture, Occasion.CULTURE_DAY);
        }
    }

    private void lunar(int year) {
        LocalDate tet = LunarDays.tet(year);
        LocalDate first = tet.minusDays(tet.getDayOfWeek() == DayOfWeek.TUESDAY ? 1 : 2);
        first.datesUntil(first.plusDays(DAYS_OF_TET)).forEach(day -> add(day, Occasion.TET));
        add(LunarDays.hungKings(year), Occasion.HUNG_KINGS);
    }

    /** Each holiday on a rest day moves to the next day that is free for it, the earlier one first. */
    private void substitutes() {
        List<Holiday> resting = days.values().stream()
                .filter(holiday -> isWeeklyRest(holiday.day()))
                .toList();
        for (Holiday holiday : resting) {
            LocalDate day = holiday.day().plusDays(1);
            while (isWeeklyRest(day) || days.containsKey(day)) {
                day = day.plusDays(1);
            }
            if (holiday.occasion() != null) {
                days.put(day, Holiday.substitute(day, holiday.occasion()));
            }
        }
    }

    private void add(LocalDate day, Occasion occasion) {
        days.putIfAbsent(day, Holiday.statutory(day, occasion));
    }
}
