package vn.trinhky.operations.outage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that the application runs, and sees from it when it did not. */
@Component
class Heartbeat {

    /** The data are the outage's id. */
    static final TaskDescriptor<String> CREDIT = TaskDescriptor.of("credit-outage", String.class);

    /** A restart for an update takes less, and costs nobody a day. */
    static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    private final OutageRows rows;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Heartbeat(OutageRows rows, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.rows = rows;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** One node at a time; what it finds is credited in the background, so that it goes on beating. */
    @Transactional
    public void beat() {
        Instant now = clock.instant();
        Optional<Instant> last = rows.lastBeat();
        if (last.filter(now::isBefore).isPresent()) {
            return; // a clock that was set back
        }
        last.filter(before -> Duration.between(before, now).compareTo(LONGEST_SILENCE) > 0)
                .ifPresent(before -> note(before, now));
        rows.beat(now);
    }

    private void note(Instant began, Instant ended) {
        Outage outage = rows.add(began, ended);
        LOG.warn("the application did not run from {} to {}; units whose due day it was get time back", began, ended);
        scheduler
                .getObject()
                .scheduleIfNotExists(CREDIT.instance(outage.id().toString())
                        .data(outage.id().toString())
                        .scheduledTo(ended));
    }
}
