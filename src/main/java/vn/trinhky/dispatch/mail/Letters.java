package vn.trinhky.dispatch.mail;

import jakarta.activation.FileTypeMap;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.files.FileStore;
import vn.trinhky.files.RecentFiles;
import vn.trinhky.issuing.IssuedReport;

/**
 * Writes letters, as words and as a page, with the files of the document as long as these are not larger than mail servers
 * take; what is larger waits behind the personal link.
 */
@Component
public class Letters {

    private static final String PDF = "application/pdf";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final RecentFiles files;
    private final LetterWords words;
    private final ReturnAddress comesBack;
    private final String sender;
    private final DataSize largest;

    /** @param largest of all files in one letter together, before they are written as letters of mail, which takes a third more */
    Letters(
            FileStore files,
            LetterWords words,
            ReturnAddress comesBack,
            @Value("${trinhky.mail-from}") String sender,
            @Value("${trinhky.mail.attach-up-to}") DataSize largest) {
        this.files = new RecentFiles(files);
        this.words = words;
        this.comesBack = comesBack;
        this.sender = sender;
        this.largest = largest;
    }

    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared
    private record Enclosure(String name, byte[] content, String type) {}

    MimeMessage write(Parcel parcel, JavaMailSender server) throws MessagingException {
        NamedLetter message = new NamedLetter(server.createMimeMessage().getSession(), parcel.key());
        comesBack.of(parcel.key()).ifPresent(message::comesBackTo);
        List<Enclosure> all = enclosures(parcel);
        List<Enclosure> attached = fitting(all);
        LetterText text = words.of(
                parcel,
                attached.stream().map(Enclosure::name).toList(),
                all.stream()
                        .filter(one -> !attached.contains(one))
                        .map(Enclosure::name)
                        .toList());
        MimeMessageHelper letter = new Writing(message);
        letter.setFrom(sender);
        letter.setTo(parcel.address());
        letter.setSubject(text.subject());
        letter.setText(text.plain(), text.html());
        for (Enclosure one : attached) {
            letter.addAttachment(one.name(), new ByteArrayResource(one.content()), one.type());
        }
        return message;
    }

    /** Every enclosure says its type; the usual helper would read a table of types anew for each letter. */
    private static final class Writing extends MimeMessageHelper {

        Writing(MimeMessage message) throws MessagingException {
            super(message, true, StandardCharsets.UTF_8.name());
        }

        @Override
        protected FileTypeMap getDefaultFileTypeMap(MimeMessage message) {
            return FileTypeMap.getDefaultFileTypeMap();
        }
    }

    /** Who is told something about a document has it already, or is to destroy it. */
    private List<Enclosure> enclosures(Parcel parcel) {
        if (!parcel.purpose().bringsDocument()) {
            return List.of();
        }
        IssuedReport document = parcel.document();
        String name = document.number().fileName();
        return List.of(
                new Enclosure(name + ".pdf", files.content(document.pdf()), PDF),
                new Enclosure(name + ".docx", files.content(document.word()), WORD));
    }

    private List<Enclosure> fitting(List<Enclosure> all) {
        List<Enclosure> fitting = new ArrayList<>();
        long size = 0;
        for (Enclosure one : all) {
            size += one.content().length;
            if (size <= largest.toBytes()) {
                fitting.add(one);
            }
        }
        return fitting;
    }
}
