package vn.trinhky.dispatch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Schedules letters, in the transaction that wants them sent: both happen or neither. */
@Component
class MailRound {

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("deliver-by-mail", UUID.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    MailRound(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void schedule(DeliveryId id) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        TASK.instance(id.value().toString()).data(id.value()).scheduledTo(clock.instant()));
    }

    /** Brings a letter that waits for its next attempt forward, or schedules one that was given up. */
    void scheduleAgain(DeliveryId id) {
        SchedulerClient client = scheduler.getObject();
        TaskInstanceId task = TaskInstanceId.of(TASK.getTaskName(), id.value().toString());
        var waiting = client.getScheduledExecution(task);
        if (waiting.isEmpty()) {
            schedule(id);
        } else if (!waiting.get().isPicked()) { // a picked one is being tried at this moment
            client.reschedule(task, clock.instant());
        }
    }
}
