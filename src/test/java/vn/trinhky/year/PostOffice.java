package vn.trinhky.year;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Keeps who was written to, and when. */
final class PostOffice extends JavaMailSenderImpl {

    /** A letter, by the clock of the test. */
    record Letter(LocalDateTime at, String to) {}

    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();
    private final Clock clock;

    PostOffice(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void send(SimpleMailMessage... messages) {
        for (SimpleMailMessage message : messages) {
            for (String to : Objects.requireNonNull(message.getTo())) {
                letters.add(new Letter(LocalDateTime.now(clock), to));
            }
        }
    }

    List<Letter> letters() {
        return List.copyOf(letters);
    }
}
