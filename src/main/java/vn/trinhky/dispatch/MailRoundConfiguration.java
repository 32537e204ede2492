package vn.trinhky.dispatch;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailRoundConfiguration {

    /** Attempts before a person is asked: with the pauses below, about a day. */
    private static final int ATTEMPTS = 14;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** Each pause is twice the one before, up to a little more than five hours. */
    @Bean
    Task<UUID> deliverByMail(ObjectProvider<LetterCarrier> carrier) {
        return Tasks.oneTime(MailRound.TASK)
                .onFailure((complete, operations) -> {
                    UUID delivery = (UUID) complete.getExecution().taskInstance.getData();
                    int failed = complete.getExecution().consecutiveFailures;
                    if (failed + 1 >= ATTEMPTS) {
                        carrier.getObject().giveUp(new DeliveryId(delivery));
                        operations.remove();
                    } else {
                        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failed, 12));
                        operations.reschedule(complete, complete.getTimeDone().plus(pause));
                    }
                })
                .execute((instance, context) -> carrier.getObject().carry(new DeliveryId(instance.getData())));
    }
}
