package vn.trinhky.upload;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What nobody decided about is forgotten after a day. */
@Component
class Forgetting {

    static final Duration LIMIT = Duration.ofDays(1);

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("forget-upload", UUID.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Forgetting(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Scheduled in the transaction that keeps the upload. */
    void tomorrow(UUID upload) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(upload.toString())
                        .data(upload)
                        .scheduledTo(clock.instant().plus(LIMIT)));
    }
}
