package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;
import org.apache.commons.pool2.impl.GenericKeyedObjectPoolConfig;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Lines to the mail server that stay open from one letter to the next, as many as letters are sent at the same time. A line
 * that is not needed for some seconds is closed, and so is one on which anything went wrong.
 */
@Component
public class MailLines implements AutoCloseable {

    private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);

    private final GenericKeyedObjectPool<JavaMailSenderImpl, MailLine> lines;
    private final Clock clock;

    public MailLines(Clock clock) {
        this.clock = clock;
        this.lines = new GenericKeyedObjectPool<>(new MailLine.Factory(), settings());
    }

    private static GenericKeyedObjectPoolConfig<MailLine> settings() {
        GenericKeyedObjectPoolConfig<MailLine> settings = new GenericKeyedObjectPoolConfig<>();
        settings.setMaxTotalPerKey(-1); // the workers that carry letters are few
        settings.setMaxIdlePerKey(-1);
        settings.setTestOnBorrow(true);
        settings.setMinEvictableIdleDuration(LONGEST_IDLE);
        settings.setTimeBetweenEvictionRuns(LONGEST_IDLE);
        settings.setJmxEnabled(false);
        return settings;
    }

    /**
     * Hands a letter over, once. An open line may have been dead without anybody knowing: a letter of which the server has seen
     * nothing yet but its envelope then goes over a new one.
     */
    public void send(MimeMessage letter, JavaMailSenderImpl server) throws MessagingException {
        letter.setSentDate(Date.from(clock.instant()));
        letter.saveChanges();
        MailLine line = taken(server);
        boolean wasOpen = line.isUsed();
        try {
            send(letter, line, server);
        } catch (SMTPSendFailedException failure) {
            if (!wasOpen || !isBeforeContent(failure)) {
                throw failure;
            }
            lines.clear(server);
            send(letter, taken(server), server);
        }
    }

    private static boolean isBeforeContent(SMTPSendFailedException failure) {
        String command = String.valueOf(failure.getCommand());
        return command.startsWith("MAIL ") || command.equals("DATA");
    }

    private void send(MimeMessage letter, MailLine line, JavaMailSenderImpl server) throws MessagingException {
        boolean well = false;
        try {
            line.send(letter);
            well = true;
        } finally {
            if (well) {
                lines.returnObject(server, line);
            } else {
                giveUp(line, server);
            }
        }
    }

    private MailLine taken(JavaMailSenderImpl server) throws MessagingException {
        try {
            return lines.borrowObject(server);
        } catch (MessagingException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("no line to the mail server", failure);
        }
    }

    private void giveUp(MailLine line, JavaMailSenderImpl server) {
        try {
            lines.invalidateObject(server, line);
        } catch (Exception dead) {
            // it is closed all the same
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
