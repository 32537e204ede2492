package vn.trinhky.incoming.edxml;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnswerRoundConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(30);

    /** Without end: a sender that never hears of his document would ask for it by telephone. */
    @Bean
    Task<UUID> answerSender(ObjectProvider<AnswerRound> round) {
        return Tasks.oneTime(Answers.TASK).onFailure(failureHandler()).execute((instance, context) -> round.getObject()
                .say(instance.getData()));
    }

    private static FailureHandler<UUID> failureHandler() {
        return (complete, operations) -> {
            int failed = Math.min(complete.getExecution().consecutiveFailures, 10);
            Duration pause = PAUSE.multipliedBy(1L << failed);
            operations.reschedule(
                    complete, complete.getTimeDone().plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
        };
    }
}
