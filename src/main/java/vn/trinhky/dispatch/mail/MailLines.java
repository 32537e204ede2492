package vn.trinhky.dispatch.mail;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lines to the mail server that stay open from one letter to the next, as many as letters were sent at the same time. A line
 * that is not needed for some seconds is closed, and so is one on which anything went wrong.
 */
@Component
public class MailLines {

    /** Then a line is given up: servers limit what they take over one. */
    private static final int LETTERS = 50;

    /** A line that was idle for so long is asked whether the server is still there. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private static final Duration LONGEST_IDLE = Duration.ofSeconds(5);

    private final Deque<Line> free = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean isWatched = new AtomicBoolean();
    private final Clock clock;

    public MailLines(Clock clock) {
        this.clock = clock;
    }

    /**
     * Hands a letter over, once. An open line may have been dead without anybody knowing: a letter of which the server has seen
     * nothing yet but its envelope then goes over a new one.
     */
    public void send(MimeMessage letter, JavaMailSenderImpl server) throws MessagingException {
        letter.setSentDate(Date.from(clock.instant()));
        letter.saveChanges();
        Line open = free(server);
        if (open != null) {
            try {
                send(letter, open);
                return;
            } catch (SMTPSendFailedException failure) {
                if (!isBeforeContent(failure)) {
                    throw failure;
                }
            }
        }
        send(letter, new Line(server, connected(server)));
    }

    private static boolean isBeforeContent(SMTPSendFailedException failure) {
        String command = String.valueOf(failure.getCommand());
        return command.startsWith("MAIL ") || command.equals("DATA");
    }

    private void send(MimeMessage letter, Line line) throws MessagingException {
        boolean well = false;
        try {
            line.transport.sendMessage(letter, letter.getAllRecipients());
            well = true;
        } finally {
            if (well && ++line.letters < LETTERS) {
                line.idleSince = System.nanoTime();
                free.push(line);
                watch();
            } else {
                close(line);
            }
        }
    }

    private static Transport connected(JavaMailSenderImpl server) throws MessagingException {
        String protocol = server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
        Transport transport = server.getSession().getTransport(protocol);
        String user = StringUtils.hasLength(server.getUsername()) ? server.getUsername() : null;
        String password = user != null || StringUtils.hasLength(server.getPassword()) ? server.getPassword() : null;
        transport.connect(server.getHost(), server.getPort(), user, password);
        return transport;
    }

    private @Nullable Line free(JavaMailSenderImpl server) {
        for (Line line = free.poll(); line != null; line = free.poll()) {
            if (line.server == server && (line.idle() < FRESH.toNanos() || line.transport.isConnected())) {
                return line;
            }
            close(line);
        }
        return null;
    }

    /** One thread at a time looks after the idle lines, while there are any. */
    private void watch() {
        if (isWatched.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(
                            LONGEST_IDLE.toMillis(), TimeUnit.MILLISECONDS, work -> new Thread(work, "mail-lines")
                                    .start())
                    .execute(this::closeIdle);
        }
    }

    private void closeIdle() {
        isWatched.set(false);
        for (Line line : List.copyOf(free)) {
            if (line.idle() >= LONGEST_IDLE.toNanos() && free.remove(line)) {
                close(line);
            }
        }
        if (!free.isEmpty()) {
            watch();
        }
    }

    @PreDestroy
    void closeAll() {
        for (Line line = free.poll(); line != null; line = free.poll()) {
            close(line);
        }
    }

    private static void close(Line line) {
        try {
            line.transport.close();
        } catch (MessagingException dead) {
            // it is closed all the same
        }
    }

    /** Used by one letter at a time. */
    private static final class Line {
        private final JavaMailSenderImpl server;
        private final Transport transport;
        private int letters;
        private volatile long idleSince;

        Line(JavaMailSenderImpl server, Transport transport) {
            this.server = server;
            this.transport = transport;
        }

        long idle() {
            return System.nanoTime() - idleSince;
        }
    }
}
