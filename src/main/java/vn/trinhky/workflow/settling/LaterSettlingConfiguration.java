package vn.trinhky.workflow.settling;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.background.GrowingPause;
import vn.trinhky.regime.RoundId;

@Configuration(proxyBeanMethods = false)
class LaterSettlingConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LaterSettling.class);

    /** Without end: nobody else would end these processes. */
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofSeconds(10), Duration.ofMinutes(5));

    /** After so many failures, about five minutes, an operator should look. */
    private static final int PATIENCE = 5;

    @Bean
    Task<UUID> settleParts(ObjectProvider<Settling> settling) {
        return Tasks.custom(LaterSettling.TASK).onFailure(failureHandler()).execute((instance, context) -> {
            RoundId round = new RoundId(instance.getData());
            while (settling.getObject().settleSome(round)) {
                if (context.getSchedulerState().isShuttingDown()) {
                    return (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
                }
            }
            return new CompletionHandler.OnCompleteRemove<>();
        });
    }

    private static FailureHandler<UUID> failureHandler() {
        return (complete, operations) -> {
            int failed = complete.getExecution().consecutiveFailures + 1;
            Duration pause = PAUSE.after(failed - 1);
            String round = String.valueOf(complete.getExecution().taskInstance.getData());
            Throwable cause = complete.getCause().orElse(null);
            if (failed >= PATIENCE) {
                LOG.error(
                        "processes of parts of round {} cannot end, {} times now; tried again in {}",
                        round,
                        failed,
                        pause,
                        cause);
            } else {
                LOG.warn("processes of parts of round {} did not end; tried again in {}", round, pause, cause);
            }
            operations.reschedule(complete, complete.getTimeDone().plus(pause));
        };
    }
}
