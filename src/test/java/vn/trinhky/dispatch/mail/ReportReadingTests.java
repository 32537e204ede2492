package vn.trinhky.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("dispatch")
class ReportReadingTests {

    private final UUID letter = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        "failed, 5.1.1, FAILED, mailboxUnknown",
        "Failed, 5.1.10, FAILED, mailboxUnknown",
        "failed, 5.2.2, FAILED, mailboxFull",
        "failed, 4.2.2, FAILED, mailboxFull",
        "failed, 5.3.4, FAILED, letterTooLarge",
        "failed, 5.7.26, FAILED, letterRejected",
        "failed, 4.4.7, FAILED, letterUndeliverable",
        "delivered, 2.0.0, DELIVERED, letterUndeliverable",
        "delayed, 4.4.1, UNDECIDED, letterUndeliverable",
        "relayed, 2.0.0, UNDECIDED, letterUndeliverable"
    })
    void tellsHowALetterFared(String action, String status, DeliveryReport.Outcome outcome, String cause)
            throws MessagingException, IOException {
        DeliveryReport report =
                read(Reports.of(letter, action, status, "550 said the server")).orElseThrow();
        assertThat(report.letter()).isEqualTo(letter);
        assertThat(report.outcome()).isEqualTo(outcome);
        assertThat(report.cause()).isEqualTo(cause);
        assertThat(report.words()).isEqualTo("smtp; 550 said the server");
    }

    @Test
    void knowsTheLetterByTheHeadersThatComeBackWhereTheAddressSaysNothing() throws MessagingException, IOException {
        assertThat(read(Reports.toTheSender(letter, "failed", "5.1.1", "no")))
                .map(DeliveryReport::letter)
                .contains(letter);
    }

    @Test
    void isNotTakenInByANoteFromSomebodyOnHoliday() throws MessagingException, IOException {
        assertThat(read(Reports.holiday(letter))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", """
                Content-Type: multipart/report; boundary="b"\r
                \r
                --b\r
                \r
                --b--\r
                """, "Content-Type: multipart/report; boundary=\"\r\n\r\n--\r\n", """
                To: tra-lai+khong-phai-khoa@huyen.example\r
                Content-Type: multipart/report; boundary=b\r
                \r
                --b\r
                Content-Type: message/delivery-status\r
                \r
                Action: failed\r
                \r
                --b--\r
                """})
    void leavesAloneWhatIsNoReport(String message) throws IOException {
        assertThat(readOrNothing(message)).isEmpty();
    }

    @Test
    void readsNoMoreThanTheBeginningOfAnEndlessReport() throws MessagingException, IOException {
        DeliveryReport report = read(Reports.of(letter, "failed", "5.1.1", "x".repeat(5_000_000)))
                .orElseThrow();
        assertThat(report.words()).hasSizeLessThanOrEqualTo(300);
    }

    private Optional<DeliveryReport> readOrNothing(String message) throws IOException {
        try {
            return read(message);
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<DeliveryReport> read(String message) throws MessagingException, IOException {
        return new ReportReading(Reports.BACK)
                .read(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))));
    }
}
