package vn.trinhky.dispatch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErrandRoundConfiguration {

    /** After what no channel foresaw, such as a database that is away: without end, as nobody would know of a parcel left. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Bean
    Task<UUID> carryErrand(ObjectProvider<ErrandCarrier> carrier) {
        return Tasks.custom(ErrandRound.TASK)
                .onFailure(failureHandler())
                .execute((errand, context) -> next(carrier.getObject().carry(errand.getData())));
    }

    private static FailureHandler<UUID> failureHandler() {
        return (complete, operations) -> {
            int failed = Math.min(complete.getExecution().consecutiveFailures, 10);
            Duration pause = PAUSE.multipliedBy(1L << failed);
            operations.reschedule(
                    complete, complete.getTimeDone().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        };
    }

    private static CompletionHandler<UUID> next(Optional<Instant> again) {
        if (again.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        return (complete, operations) -> operations.reschedule(complete, again.get());
    }
}
