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
import vn.trinhky.background.GrowingPause;
import vn.trinhky.calendar.WorkingCalendar;
import vn.trinhky.incoming.reminding.WorkingHours;

@Configuration(proxyBeanMethods = false)
class LettersConfiguration {

    /** About two working days; it stands in the application all the while. */
    private static final int ATTEMPTS = 40;

    private static final GrowingPause PAUSE = new GrowingPause(Duration.ofMinutes(1), Duration.ofMinutes(32));

    @Bean
    Task<NoticeLetter> tellByMail(ObjectProvider<NoticePost> post, WorkingCalendar calendar, Clock clock) {
        return Tasks.custom(NoticeLetter.TASK)
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(ATTEMPTS, later(calendar)))
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

    /** After a pause in working hours, so that a night uses up no attempt. */
    private static FailureHandler<NoticeLetter> later(WorkingCalendar calendar) {
        return (complete, operations) -> {
            Instant next = complete.getTimeDone().plus(PAUSE.after(complete.getExecution().consecutiveFailures));
            operations.reschedule(complete, WorkingHours.next(next, calendar.days()));
        };
    }
}
