package vn.trinhky.workflow.settling;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.regime.RoundId;

/** Sees to it that the processes of a round's ended parts end soon. */
@Component
class LaterSettling {

    /** The data are the round's id. */
    static final TaskDescriptor<UUID> TASK = TaskDescriptor.of("settle-parts", UUID.class);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    LaterSettling(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * In the transaction in which the parts have ended. Each time by a name of its own: one that runs already may have found
     * nothing left a moment before.
     */
    void settle(RoundId round) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(round.value() + "/" + UUID.randomUUID())
                        .data(round.value())
                        .scheduledTo(clock.instant()));
    }
}
