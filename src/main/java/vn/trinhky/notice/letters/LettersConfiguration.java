package vn.trinhky.notice.letters;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.incoming.reminding.WorkingHours;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    /** About two hours; it stands in the application all the while. */
    private static final int ATTEMPTS = 8;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    Task<NoticeLetter> tellByMail(ObjectProvider<NoticePost> post, WorkingCalendar calendar, Clock clock) {
        return Tasks.custom(NoticeLetter.TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        ATTEMPTS, new FailureHandler.ExponentialBackoffFailureHandler<>(PAUSE)))
                .execute((instance, context) -> {
                    Instant now = clock.instant();
                    Instant allowed = WorkingHours.next(now, calendar.days());
                    if (allowed.isAfter(now)) {
                        return (complete, operations) -> operations.reschedule(complete, allowed);
                    }
                    post.getObject().send(instance.getData());
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }
}
