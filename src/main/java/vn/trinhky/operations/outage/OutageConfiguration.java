package vn.trinhky.operations.outage;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutageConfiguration {

    private static final Duration BETWEEN_BEATS = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    @ConditionalOnProperty("trinhky.outages.watched")
    RecurringTask<Void> beat(ObjectProvider<Heartbeat> heartbeat) {
        return Tasks.recurring("heartbeat", FixedDelay.of(BETWEEN_BEATS))
                .execute((instance, context) -> heartbeat.getObject().beat());
    }

    @Bean
    Task<String> creditOutage(ObjectProvider<OutageCrediting> crediting) {
        return Tasks.oneTime(Heartbeat.CREDIT)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) -> crediting.getObject().credit(UUID.fromString(instance.getData())));
    }
}
