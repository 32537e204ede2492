package vn.trinhky.dispatch.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the mailbox for returned letters again and again, on one node at a time, where the office has one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${trinhky.mail.bounces.host:}'.isBlank()")
class ReturnedMailConfiguration {

    @Bean
    ReturnedMail returnedMail(
            @Value("${trinhky.mail.bounces.protocol}") String protocol,
            @Value("${trinhky.mail.bounces.host}") String host,
            @Value("${trinhky.mail.bounces.port}") int port,
            @Value("${trinhky.mail.bounces.user}") String user,
            @Value("${trinhky.mail.bounces.password}") String password,
            ReportReading reading,
            MailReports reports) {
        return new ReturnedMail(new ReturnedMail.Mailbox(protocol, host, port, user, password), reading, reports::take);
    }

    @Bean
    Task<Void> readReturnedMail(
            ObjectProvider<ReturnedMail> mailbox, @Value("${trinhky.mail.bounces.every}") Duration every) {
        return Tasks.recurring("read-returned-mail", FixedDelay.of(every))
                .execute((instance, context) -> mailbox.getObject().read());
    }
}
