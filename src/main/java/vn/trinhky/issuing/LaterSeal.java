package vn.trinhky.issuing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;

/** Sees to it that a seal that was begun is set even if the process that was setting it dies. */
@Component
class LaterSeal {

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("finish-seal", UUID.class);

    /** The process in which the clerk pressed the button seals at once; only when it has not, this one does. */
    private static final Duration USUAL = Duration.ofSeconds(20);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    LaterSeal(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** In the transaction that begins the seal. */
    void finish(ReportId report, Instant begunAt) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(report.value() + "@" + begunAt)
                        .data(report.value())
                        .scheduledTo(clock.instant().plus(USUAL)));
    }
}
