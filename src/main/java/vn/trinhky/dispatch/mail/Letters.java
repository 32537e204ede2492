package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;

/** Writes the letter that brings a document: its abstract, the files, and the personal link to acknowledge it. */
@Component
public class Letters {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FileStore files;
    private final MessageSource messages;
    private final String sender;
    private final String address;

    Letters(
            FileStore files,
            MessageSource messages,
            @Value("${trinhky.mail-from}") String sender,
            @Value("${trinhky.base-url}") String address) {
        this.files = files;
        this.messages = messages;
        this.sender = sender;
        this.address = address;
    }

    /** The Message-ID of the letter, which stays the same however often it is sent. */
    static String messageId(Parcel parcel) {
        return "<" + parcel.key() + "@trinhky>";
    }

    MimeMessage write(Parcel parcel, JavaMailSender server) throws MessagingException {
        IssuedReport issued = parcel.document();
        MimeMessage message = new NamedMessage(server.createMimeMessage().getSession(), messageId(parcel));
        MimeMessageHelper letter = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        String number = issued.number().printed();
        letter.setFrom(sender);
        letter.setTo(parcel.address());
        letter.setSubject(say("letter.subject", number, issued.subject()));
        String link = address + "/receipts/" + parcel.link();
        letter.setText(say("letter.text", parcel.addressee(), number, issued.subject(), link));
        String name = issued.number().fileName();
        letter.addAttachment(name + ".pdf", new ByteArrayResource(files.content(issued.pdf())), "application/pdf");
        letter.addAttachment(
                name + ".docx",
                new ByteArrayResource(files.content(issued.word())),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        return message;
    }

    private String say(String key, Object... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }

    /** A message that keeps its own Message-ID, so that a second attempt is the same letter to the receiving server. */
    private static final class NamedMessage extends MimeMessage {

        private final String name;

        NamedMessage(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
