package vn.trinhky.issuing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.compilation.ReportId;

@Configuration(proxyBeanMethods = false)
class LaterSealConfiguration {

    /** With the pauses below about an hour; then the clerk presses the button again. */
    private static final int ATTEMPTS = 8;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);

    @Bean
    Task<UUID> finishSeal(ObjectProvider<Sealing> sealing) {
        return Tasks.oneTime(LaterSeal.TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        ATTEMPTS, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_PAUSE, 2)))
                .execute((instance, context) -> sealing.getObject().finish(new ReportId(instance.getData())));
    }
}
