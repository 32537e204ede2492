package vn.trinhky.dispatch;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.background.GrowingPause;

@Configuration(proxyBeanMethods = false)
class ErrandRoundConfiguration {

    /** After what no channel foresaw, such as a database that is away: without end, as nobody would know of a parcel left. */
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofSeconds(5), Duration.ofMinutes(5));

    @Bean
    Task<UUID> carryErrand(ObjectProvider<ErrandCarrier> carrier) {
        return Tasks.custom(ErrandRound.TASK)
                .onFailure(PAUSE.withoutEnd())
                .execute((errand, context) -> next(carrier.getObject().carry(errand.getData())));
    }

    private static CompletionHandler<UUID> next(Optional<Instant> again) {
        if (again.isEmpty()) {
            return new CompletionHandler.OnCompleteRemove<>();
        }
        return (complete, operations) -> operations.reschedule(complete, again.get());
    }
}
