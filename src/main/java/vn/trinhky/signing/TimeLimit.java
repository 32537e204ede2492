package vn.trinhky.signing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;

/** A number is kept for a signatory for half an hour; then it goes back. */
@Component
class TimeLimit {

    static final Duration LIMIT = Duration.ofMinutes(30);

    static final TaskDescriptor<Waiting> TASK = TaskDescriptor.of("give-back-number", Waiting.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    TimeLimit(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whose number, and when it was taken: a number that was taken again later has its own limit. */
    record Waiting(UUID report, Instant numberedAt) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** Starts the clock, in the transaction that took the number. */
    void startFor(ReportId report, Instant numberedAt) {
        String name = report.value() + "@" + numberedAt.truncatedTo(ChronoUnit.MICROS);
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(name)
                        .data(new Waiting(report.value(), numberedAt))
                        .scheduledTo(clock.instant().plus(LIMIT)));
    }
}
