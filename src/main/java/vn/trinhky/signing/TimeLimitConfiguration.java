package vn.trinhky.signing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.compilation.ReportId;

@Configuration(proxyBeanMethods = false)
class TimeLimitConfiguration {

    @Bean
    Task<TimeLimit.Waiting> giveBackNumber(ObjectProvider<Signing> signing) {
        return Tasks.oneTime(TimeLimit.TASK).execute((instance, context) -> {
            TimeLimit.Waiting waiting = instance.getData();
            signing.getObject().expire(new ReportId(waiting.report()), waiting.numberedAt());
        });
    }
}
