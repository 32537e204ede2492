package vn.trinhky.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A line stays open from one letter to the next, and no letter is sent twice because of that. */
@Tag("dispatch")
class MailLinesTests {

    private final MailLines lines = new MailLines(Clock.systemUTC());
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private CountingServer server;

    @BeforeEach
    void open() throws IOException {
        server = CountingServer.open();
        sender.setHost("127.0.0.1");
        sender.setPort(server.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
    }

    @AfterEach
    void close() throws IOException {
        lines.close();
        server.close();
    }

    @Test
    void manyLettersGoOverOneLine() throws MessagingException {
        for (int i = 0; i < 50; i++) {
            send();
        }
        assertThat(server.lines()).isEqualTo(1);
        send();
        assertThat(server.lines()).as("a server limits what it takes over one").isEqualTo(2);
        assertThat(server.letters()).isEqualTo(51);
    }

    @Test
    void aLetterGoesOverANewLineWhenTheServerEndsTheOldOneBeforeIt() throws MessagingException {
        send();
        server.endsTheLineAt("MAIL");
        send();
        assertThat(server.lines()).isEqualTo(2);
        assertThat(server.letters()).isEqualTo(2);
    }

    @Test
    void aLetterIsNotSentAgainOnceTheServerHasItsContent() throws MessagingException {
        send();
        server.endsTheLineAt(".");
        assertThatThrownBy(this::send).isInstanceOf(MessagingException.class);
        assertThat(server.lines()).isEqualTo(1);
        assertThat(server.letters()).as("the second it has, and did not say so").isEqualTo(2);
        send();
        assertThat(server.lines()).as("a broken line is left").isEqualTo(2);
    }

    private void send() throws MessagingException {
        MimeMessage letter = sender.createMimeMessage();
        letter.setFrom("vanthu@huyen.example");
        letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("vanthu@xa.example"));
        letter.setSubject("Văn bản");
        letter.setText("Kính gửi");
        lines.send(letter, sender);
    }
}
