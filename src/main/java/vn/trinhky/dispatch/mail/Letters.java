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
import vn.trinhky.dispatch.recall.ParcelFiles;
import vn.trinhky.dispatch.recall.ParcelFiles.ParcelFile;

/**
 * Writes letters, as words and as a page, with the files of the document as long as these are not larger than mail servers
 * take; what is larger waits behind the personal link.
 */
@Component
public class Letters {

    private final ParcelFiles files;
    private final LetterWords words;
    private final ReturnAddress comesBack;
    private final String sender;
    private final DataSize largest;

    /** @param largest of all files in one letter together, before they are written as letters of mail, which takes a third more */
    Letters(
            ParcelFiles files,
            LetterWords words,
            ReturnAddress comesBack,
            @Value("${trinhky.mail-from}") String sender,
            @Value("${trinhky.mail.attach-up-to}") DataSize largest) {
        this.files = files;
        this.words = words;
        this.comesBack = comesBack;
        this.sender = sender;
        this.largest = largest;
    }

    MimeMessage write(Parcel parcel, JavaMailSender server) throws MessagingException {
        NamedLetter message = new NamedLetter(server.createMimeMessage().getSession(), parcel.key());
        comesBack.of(parcel.key()).ifPresent(message::comesBackTo);
        List<ParcelFile> all = files.of(parcel);
        List<ParcelFile> attached = fitting(all);
        LetterText text = words.of(
                parcel,
                attached.stream().map(ParcelFile::name).toList(),
                all.stream()
                        .filter(one -> !attached.contains(one))
                        .map(ParcelFile::name)
                        .toList());
        MimeMessageHelper letter = new Writing(message);
        letter.setFrom(sender);
        letter.setTo(parcel.address());
        letter.setSubject(text.subject());
        letter.setText(text.plain(), text.html());
        for (ParcelFile one : attached) {
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

    private List<ParcelFile> fitting(List<ParcelFile> all) {
        List<ParcelFile> fitting = new ArrayList<>();
        long size = 0;
        for (ParcelFile one : all) {
            if (size + one.content().length <= largest.toBytes()) {
                size += one.content().length;
                fitting.add(one);
            }
        }
        return fitting;
    }
}
