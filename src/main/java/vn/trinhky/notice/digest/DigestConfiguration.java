package vn.trinhky.notice.digest;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.incoming.reminding.WorkingHours;
import vn.trinhky.web.Formats;

@Configuration(proxyBeanMethods = false)
class DigestConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    /**
     * One node a day. A morning on which nobody was up is made up for at the start, as long as offices work; one that fails is
     * tried again until they close.
     */
    @Bean
    RecurringTask<Void> writeDigests(ObjectProvider<MorningDigest> digest) {
        return Tasks.recurring("write-digests", Schedules.daily(Formats.OFFICE_ZONE, WorkingHours.FIRST))
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) -> digest.getObject().write());
    }
}
