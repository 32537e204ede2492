package vn.trinhky.notice.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.calendar.WorkingDays;
import vn.trinhky.office.UnitId;

/** The mornings on which there were digests, and what today's has to look at in each unit. */
@Component
class Mornings {

    /** Nobody has more days off in a row than that. */
    private static final int REMEMBERED = 30;

    private final JdbcClient database;
    private final WorkingCalendar calendar;

    Mornings(JdbcClient database, WorkingCalendar calendar) {
        this.database = database;
        this.calendar = calendar;
    }

    /** Another node that begins the same morning waits, and finds it begun. @return whether it is ours */
    boolean begin(LocalDate today, Instant now) {
        return database.sql("insert into digest_morning (day, held_at) values (?, ?) on conflict do nothing")
                        .param(today)
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** By unit: from the last morning on which the unit worked until today; a unit that is off today is not in it. */
    Map<UnitId, ReminderPoints> of(Collection<UnitId> units, LocalDate today) {
        List<LocalDate> earlier = earlier(today);
        Map<WorkingDays, Optional<ReminderPoints>> known = new HashMap<>();
        Map<UnitId, ReminderPoints> found = new HashMap<>();
        calendar.days(units).forEach((unit, days) -> known.computeIfAbsent(days, own -> points(own, earlier, today))
                .ifPresent(points -> found.put(unit, points)));
        return found;
    }

    static Optional<ReminderPoints> points(WorkingDays days, List<LocalDate> earlier, LocalDate today) {
        if (!days.isWorking(today)) {
            return Optional.empty();
        }
        LocalDate last = Stream.concat(earlier.stream().filter(days::isWorking), earlier.stream())
                .findFirst()
                .orElse(today.minusDays(1));
        return Optional.of(new ReminderPoints(new Window(last, today), days));
    }

    private List<LocalDate> earlier(LocalDate today) {
        return database.sql("select day from digest_morning where day < ? order by day desc limit ?")
                .param(today)
                .param(REMEMBERED)
                .query(LocalDate.class)
                .list();
    }
}
