package vn.trinhky.dispatch;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Schedules errands, in the transaction that wants them carried: both happen or neither. */
@Component
class ErrandRound {

    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("carry-errand", UUID.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    ErrandRound(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** New errands, however many. Those that nobody carries but the clerk are left to her. */
    void schedule(Collection<Errand> errands) {
        Stream<SchedulableInstance<?>> tasks = errands.stream()
                .filter(errand -> errand.isWaiting() && errand.channel().isCarried())
                .map(errand ->
                        TASK.instance(errand.id().toString()).data(errand.id()).scheduledTo(clock.instant()));
        scheduler.getObject().scheduleBatch(tasks);
    }

    /** Brings an errand that waits for its next attempt forward, or schedules one that was given up. */
    void scheduleAgain(Errand errand) {
        SchedulerClient client = scheduler.getObject();
        TaskInstanceId task = TaskInstanceId.of(TASK.getTaskName(), errand.id().toString());
        var waiting = client.getScheduledExecution(task);
        if (waiting.isEmpty()) {
            client.scheduleIfNotExists(
                    TASK.instance(errand.id().toString()).data(errand.id()).scheduledTo(clock.instant()));
        } else if (!waiting.get().isPicked()) { // a picked one is being tried at this moment
            client.reschedule(task, clock.instant());
        }
    }
}
