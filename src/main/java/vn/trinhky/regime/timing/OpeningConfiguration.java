package vn.trinhky.regime.timing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

    /** A timing that is changed in the day takes effect soon, and an hour that was missed is made up for. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

    /** Most of an hour; the next look schedules it again. */
    private static final int ATTEMPTS = 8;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** One node at a time looks. */
    @Bean
    RecurringTask<Void> lookForRoundsToOpen(ObjectProvider<RoundsDue> due) {
        return Tasks.recurring("look-for-rounds-to-open", FixedDelay.of(BETWEEN_LOOKS))
                .execute((instance, context) -> due.getObject().look());
    }

    @Bean
    Task<DueRound> openRound(ObjectProvider<OpeningByItself> opening) {
        return Tasks.oneTime(RoundsDue.OPENING)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        ATTEMPTS, new FailureHandler.ExponentialBackoffFailureHandler<>(PAUSE)))
                .execute((instance, context) -> opening.getObject().open(instance.getData()));
    }
}
