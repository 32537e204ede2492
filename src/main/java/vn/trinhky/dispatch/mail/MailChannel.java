package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.Channel;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.HandOver;
import vn.trinhky.dispatch.channel.NotHandedOver;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Patience;

/** Hands letters to the mail server. A letter's Message-ID is the errand's key, so that a repeated attempt is the same letter. */
@Component
public class MailChannel implements Channel {

    /** About a day and a half. */
    private static final Patience PATIENCE = new Patience(16, Duration.ofSeconds(5), Duration.ofHours(6));

    private final ObjectProvider<JavaMailSenderImpl> server;
    private final MailLines lines;
    private final Letters letters;

    public MailChannel(ObjectProvider<JavaMailSenderImpl> server, MailLines lines, Letters letters) {
        this.server = server;
        this.lines = lines;
        this.letters = letters;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.MAIL;
    }

    @Override
    public Patience patience() {
        return PATIENCE;
    }

    @Override
    public HandOver hand(Parcel parcel) {
        JavaMailSenderImpl sender = server.getIfAvailable();
        if (sender == null) {
            throw NotHandedOver.forNow(
                    "noMailServer", new IllegalStateException("no mail server is configured (spring.mail.host)"));
        }
        try {
            MimeMessage letter = letters.write(parcel, sender);
            lines.send(letter, sender);
            return HandOver.sent(Map.of("messageId", NamedLetter.name(parcel.key()), "address", parcel.address()));
        } catch (MessagingException failure) {
            throw ServersAnswer.to(failure).asFailure(failure);
        }
    }
}
