package vn.trinhky.dispatch.edxml;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GatewayRoundConfiguration {

    /** One node at a time asks; a failed round is simply followed by the next. */
    @Bean
    RecurringTask<Void> askGateway(
            ObjectProvider<GatewayRound> round, @Value("${trinhky.exchange.ask-every}") Duration pause) {
        return Tasks.recurring("ask-gateway", FixedDelay.of(pause))
                .execute((instance, context) -> round.getObject().go());
    }
}
