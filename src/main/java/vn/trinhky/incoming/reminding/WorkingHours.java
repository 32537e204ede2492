package vn.trinhky.incoming.reminding;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.trinhky.web.Formats;

/** When offices work: Monday to Friday, by the clock in Vietnam. */
final class WorkingHours {

    /** When what was left over is reminded of. */
    static final LocalTime MORNING = LocalTime.of(8, 0);

    /** When there is just time enough to answer what came today. */
    static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    private static final LocalTime FIRST = LocalTime.of(7, 30);
    private static final LocalTime LAST = LocalTime.of(17, 0);

    private WorkingHours() {}

    static boolean contain(Instant at) {
        ZonedDateTime there = at.atZone(Formats.OFFICE_ZONE);
        boolean isWeekend = there.getDayOfWeek() == DayOfWeek.SATURDAY || there.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !isWeekend
                && !there.toLocalTime().isBefore(FIRST)
                && there.toLocalTime().isBefore(LAST);
    }

    /** Whether what came today is late already. */
    static boolean isAfternoon(Instant at) {
        return !at.atZone(Formats.OFFICE_ZONE).toLocalTime().isBefore(AFTERNOON);
    }
}
