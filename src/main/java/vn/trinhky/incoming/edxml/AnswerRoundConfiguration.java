package vn.trinhky.incoming.edxml;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.background.GrowingPause;

@Configuration(proxyBeanMethods = false)
class AnswerRoundConfiguration {

    /** Without end: a sender that never hears of his document would ask for it by telephone. */
    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofSeconds(10), Duration.ofMinutes(30));

    @Bean
    Task<UUID> answerSender(ObjectProvider<AnswerRound> round) {
        return Tasks.oneTime(Answers.TASK)
                .onFailure(PAUSE.withoutEnd())
                .execute((instance, context) -> round.getObject().say(instance.getData()));
    }
}
