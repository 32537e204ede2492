package vn.trinhky.signing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.ReportId;

/** Sees to it that a confirmed document is signed even if the process that was signing it dies. */
@Component
class LaterSignature {

    static final TaskDescriptor<Confirmed> TASK = TaskDescriptor.of("finish-signature", Confirmed.class);

    /** The process that took her word signs at once; only when it has not, this one does. */
    private static final Duration USUAL = Duration.ofSeconds(20);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    LaterSignature(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Whose word, and of when: one given again later is finished by itself. */
    record Confirmed(UUID report, Instant confirmedAt) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** In the transaction that took her word. */
    void finish(ReportId report, Instant confirmedAt) {
        schedule(report, confirmedAt, clock.instant().plus(USUAL));
    }

    /** Brings an attempt that waits forward, or begins anew when they were given up. */
    void finishNow(ReportId report, Instant confirmedAt) {
        SchedulerClient client = scheduler.getObject();
        TaskInstanceId task = TaskInstanceId.of(TASK.getTaskName(), name(report, confirmedAt));
        var waiting = client.getScheduledExecution(task);
        if (waiting.isEmpty()) {
            schedule(report, confirmedAt, clock.instant());
        } else if (!waiting.get().isPicked()) { // a picked one is being tried at this moment
            client.reschedule(task, clock.instant());
        }
    }

    private void schedule(ReportId report, Instant confirmedAt, Instant moment) {
        scheduler
                .getObject()
                .scheduleIfNotExists(TASK.instance(name(report, confirmedAt))
                        .data(new Confirmed(report.value(), confirmedAt))
                        .scheduledTo(moment));
    }

    private static String name(ReportId report, Instant confirmedAt) {
        return report.value() + "@" + confirmedAt;
    }
}
