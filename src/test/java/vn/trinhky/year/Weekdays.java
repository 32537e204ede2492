package vn.trinhky.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The wall calendar of 2025 and of the first days after it by which people go to work. */
final class Weekdays {

    private static final Set<LocalDate> OFF = days("""
            2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01
            2025-09-02 2026-01-01 2026-01-02""");
    private static final Set<LocalDate> WORKED = days("2025-04-26 2026-01-10");

    private Weekdays() {}

    static LocalDate before(LocalDate day, int count) {
        LocalDate found = day;
        for (int left = count; left > 0; left--) {
            found = found.minusDays(1);
            while (!isWorked(found)) {
                found = found.minusDays(1);
            }
        }
        return found;
    }

    static LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        return isWorked(next) ? next : after(next);
    }

    private static boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day) || (!weekend && !OFF.contains(day));
    }

    private static Set<LocalDate> days(String all) {
        return Stream.of(all.split("\\s+")).map(LocalDate::parse).collect(Collectors.toUnmodifiableSet());
    }
}
