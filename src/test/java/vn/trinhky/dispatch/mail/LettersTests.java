package vn.trinhky.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.files.FilesInMemory;
import vn.trinhky.issuing.IssuedPaper;
import vn.trinhky.issuing.IssuedReport;

/** What stands in a letter after a mail server has carried it. */
@Tag("dispatch")
class LettersTests {

    private final FilesInMemory files = new FilesInMemory();
    private final IssuedReport document = IssuedPaper.of(128, files.keep(new byte[3_000]), files.keep(new byte[2_000]));
    private final IssuedReport earlier = IssuedPaper.of(96, files.keep(new byte[10]), files.keep(new byte[20]));

    @Test
    void saysTheSameInWordsAndAsAPageAndBringsBothFiles() throws MessagingException, IOException {
        MimeMessage letter = carried(parcel(Purpose.DOCUMENT, ""), "7MB");
        assertThat(letter.getSubject()).isEqualTo("Văn bản số 128-BC/BCĐ: kết quả thực hiện Cuộc vận động quý II/2024");
        assertThat(text(letter, "text/plain"))
                .contains(
                        "Kính gửi UBND xã <Đăk Ruồng> & các thôn,",
                        "128-BC-BCĐ.pdf, 128-BC-BCĐ.docx",
                        "https://trinhky.example/receipts/");
        assertThat(text(letter, "text/html"))
                .contains(
                        "Kính gửi UBND xã &lt;Đăk Ruồng&gt; &amp; các thôn,",
                        "<a href=\"https://trinhky.example/receipts/",
                        "128-BC-BCĐ.pdf, 128-BC-BCĐ.docx");
        assertThat(attachments(letter)).containsExactly("128-BC-BCĐ.pdf", "128-BC-BCĐ.docx");
    }

    @ParameterizedTest
    @CsvSource({"5000B, 2", "4999B, 1", "2000B, 1", "1999B, 0"})
    void leavesFilesThatAreTooLargeBehindTheLink(String largest, int attached) throws MessagingException, IOException {
        MimeMessage letter = carried(parcel(Purpose.DOCUMENT, ""), largest);
        assertThat(attachments(letter)).hasSize(attached);
        assertThat(text(letter, "text/plain").contains("Tệp quá lớn nên không kèm theo thư"))
                .isEqualTo(attached < 2);
    }

    @Test
    void bringsTheNewDocumentAndNamesTheOneThatItReplaces() throws MessagingException, IOException {
        MimeMessage letter = carried(replacement(), "7MB");
        assertThat(letter.getSubject()).isEqualTo("Văn bản số 128-BC/BCĐ thay thế văn bản số 96-BC/BCĐ");
        assertThat(attachments(letter))
                .containsExactly("128-BC-BCĐ.pdf", "128-BC-BCĐ.docx", "96-BC-BCĐ-so-sanh.docx");
        assertThat(text(letter, "text/plain")).contains("96-BC-BCĐ-so-sanh.docx", "chỗ khác");
    }

    @ParameterizedTest
    @CsvSource({"5700B, 3", "5699B, 2", "2700B, 2", "2699B, 1"})
    void leavesTheComparisonBehindTheLinkAsItWouldTheDocument(String largest, int attached)
            throws MessagingException, IOException {
        MimeMessage letter = carried(replacement(), largest);
        assertThat(attachments(letter)).hasSize(attached);
        assertThat(text(letter, "text/plain")).contains("96-BC-BCĐ-so-sanh.docx");
    }

    @ParameterizedTest
    @CsvSource({
        "RECALL, Thu hồi văn bản số 128-BC/BCĐ, Lý do: Nhầm số liệu",
        "REMINDER, Nhắc xác nhận đã nhận văn bản số 128-BC/BCĐ, Nhầm số liệu",
        "CORRECTION, Đính chính văn bản số 128-BC/BCĐ, Nhầm số liệu"
    })
    void bringsNoFilesWhereItOnlyTellsSomething(Purpose purpose, String subject, String words)
            throws MessagingException, IOException {
        MimeMessage letter = carried(parcel(purpose, "Nhầm số liệu"), "7MB");
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(text(letter, "text/plain")).contains(words);
        assertThat(attachments(letter)).isEmpty();
    }

    @Test
    void comesBackToAnAddressOfItsOwn() throws MessagingException {
        Parcel parcel = parcel(Purpose.DOCUMENT, "");
        NamedLetter letter = (NamedLetter)
                Writing.letters(files, "7MB", "tra-lai@huyen.example").write(parcel, new JavaMailSenderImpl());
        assertThat(letter.getEnvelopeFrom()).isEqualTo("tra-lai+" + parcel.key() + "@huyen.example");
        assertThat(letter.getFrom()[0]).hasToString("vanthu@huyen.example");
        assertThat(new ReturnAddress("tra-lai@huyen.example").letterOf(letter.getEnvelopeFrom()))
                .contains(parcel.key());
    }

    /** As the book of errands hands it out: the document that was delivered, and the one that takes its place. */
    private Parcel replacement() {
        return parcel(Purpose.REPLACEMENT, "", earlier, document);
    }

    private Parcel parcel(Purpose purpose, String words) {
        return parcel(purpose, words, document, null);
    }

    private Parcel parcel(Purpose purpose, String words, IssuedReport delivered, @Nullable IssuedReport other) {
        return new Parcel(
                UUID.randomUUID(),
                purpose,
                UUID.randomUUID(),
                "UBND xã <Đăk Ruồng> & các thôn",
                "vanthu@dakruong.example",
                delivered,
                other,
                UUID.randomUUID(),
                words);
    }

    private MimeMessage carried(Parcel parcel, String largest) throws MessagingException, IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        Writing.letters(files, largest, "")
                .write(parcel, new JavaMailSenderImpl())
                .writeTo(line);
        return new MimeMessage(null, new ByteArrayInputStream(line.toByteArray()));
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i), type));
            }
            return all.toString();
        }
        return part.isMimeType(type) ? part.getContent().toString() : "";
    }

    private static List<String> attachments(Part part) throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        Multipart parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart one = parts.getBodyPart(i);
            if (one.getFileName() != null) {
                names.add(one.getFileName());
            }
        }
        return names;
    }
}
