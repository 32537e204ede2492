package vn.trinhky.incoming.reminding;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.web.Formats;

@Configuration(proxyBeanMethods = false)
class RemindingConfiguration {

    /** Most of an hour; whoever is not reached by then finds it on the desk, and tomorrow there is another letter. */
    private static final int ATTEMPTS = 8;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> lookForLateArrivals(ObjectProvider<Reminding> reminding) {
        return Tasks.recurring("look-for-late-arrivals", Schedules.daily(Formats.OFFICE_ZONE, WorkingHours.AFTERNOON))
                .execute((instance, context) -> reminding.getObject().remind());
    }

    @Bean
    Task<ReminderLetter> remindOfArrivals(ObjectProvider<ReminderPost> post) {
        return Tasks.oneTime(Reminding.LETTER)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        ATTEMPTS, new FailureHandler.ExponentialBackoffFailureHandler<>(PAUSE)))
                .execute((instance, context) -> post.getObject().send(instance.getData()));
    }
}
