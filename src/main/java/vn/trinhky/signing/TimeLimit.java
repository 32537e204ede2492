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

/** A number is kept for a signatory for half an hour, and as long again for her external key; then it goes back. */
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

    /**
     * Whose number: one that was taken again later has its own limit.
     *
     * @param numberedAt since when the number is kept; stored tasks know it by this name
     */
    record Waiting(UUID report, Instant numberedAt) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** Starts the clock, in the transaction that took the number or the word. */
    void startFor(ReportId report, Instant since) {
        String name = report.value() + "@" + since.truncatedTo(ChronoUnit.MICROS);
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(name)
                        .data(new Waiting(report.value(), since))
                        .scheduledTo(clock.instant().plus(LIMIT)));
    }
}
