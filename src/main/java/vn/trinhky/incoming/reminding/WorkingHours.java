package vn.trinhky.incoming.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.web.Formats;

/** When offices work: on working days, by the clock in Vietnam. */
public final class WorkingHours {

    /** When there is just time enough to answer what came today. */
    static final LocalTime AFTERNOON = LocalTime.of(15, 30);

    /** When offices open; what was left over is reminded of then. */
    public static final LocalTime FIRST = LocalTime.of(7, 30);

    /** When offices close. */
    public static final LocalTime LAST = LocalTime.of(17, 0);

    private WorkingHours() {}

    public static boolean contain(Instant at, WorkingDays days) {
        ZonedDateTime there = at.atZone(Formats.OFFICE_ZONE);
        return days.isWorking(there.toLocalDate())
                && !there.toLocalTime().isBefore(FIRST)
                && there.toLocalTime().isBefore(LAST);
    }

    /** The same moment if offices work, otherwise the beginning of the next working morning. */
    public static Instant next(Instant at, WorkingDays days) {
        if (contain(at, days)) {
            return at;
        }
        ZonedDateTime there = at.atZone(Formats.OFFICE_ZONE);
        boolean isOver = !there.toLocalTime().isBefore(FIRST);
        LocalDate day = days.next(isOver ? there.toLocalDate().plusDays(1) : there.toLocalDate());
        return day.atTime(FIRST).atZone(Formats.OFFICE_ZONE).toInstant();
    }

    /** Whether what came today is late already. */
    static boolean isAfternoon(Instant at) {
        return !at.atZone(Formats.OFFICE_ZONE).toLocalTime().isBefore(AFTERNOON);
    }
}
