package vn.trinhky.notice;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.incoming.reminding.WorkingHours;
import vn.trinhky.notice.kept.KeptNotices;
import vn.trinhky.notice.letters.NoticeLetter;

/** Tells people something: in the application at once, by mail now or, outside working hours, on the next working morning. */
@Component
public class Notices {

    private final KeptNotices rows;
    private final WorkingCalendar calendar;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Notices(KeptNotices rows, WorkingCalendar calendar, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Each of them once, in the transaction of the one who tells: what is rolled back was told to nobody. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Told> all) {
        Instant now = clock.instant();
        List<UUID> kept = rows.add(all.stream().distinct().toList(), now);
        Instant mailed = WorkingHours.next(now, calendar.days());
        scheduler.getObject().scheduleBatch(kept.stream().map(id -> NoticeLetter.about(id, mailed)));
    }
}
