package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
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

    /** About a day. */
    private static final Patience PATIENCE = new Patience(14, Duration.ofSeconds(5), Duration.ofHours(6));

    private final ObjectProvider<JavaMailSender> server;
    private final Letters letters;

    public MailChannel(ObjectProvider<JavaMailSender> server, Letters letters) {
        this.server = server;
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
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            throw NotHandedOver.forNow(
                    "noMailServer", new IllegalStateException("no mail server is configured (spring.mail.host)"));
        }
        try {
            MimeMessage letter = letters.write(parcel, sender);
            sender.send(letter);
            return HandOver.sent(Map.of("messageId", Letters.messageId(parcel), "address", parcel.address()));
        } catch (MailException | MessagingException failure) {
            throw NotHandedOver.forNow(causeOf(failure), failure);
        }
    }

    private static String causeOf(Exception failure) {
        if (failure instanceof MailAuthenticationException) {
            return "mailServerRefusesUs";
        }
        // a server that cannot be reached lists the message as failed, too
        boolean refused = failure instanceof AddressException
                || (failure instanceof MailSendException sending
                        && sending.getFailedMessages().values().stream()
                                .anyMatch(SendFailedException.class::isInstance));
        return refused ? "addressRefused" : "mailServerUnreachable";
    }
}
