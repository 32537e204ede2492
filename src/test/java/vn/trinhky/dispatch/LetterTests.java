package vn.trinhky.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.trinhky.cast.Cast;
import vn.trinhky.cast.OnDemoPages;
import vn.trinhky.cast.Pages;
import vn.trinhky.cast.RoundInHand;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.regime.ReportingPeriod;

/** Letters to addressees without an account, through a mail server that is down at first. */
@OnDemoPages
class LetterTests {

    private static final int PORT = freePort();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    RoundInHand rounds;

    @Autowired
    Cast cast;

    @Autowired
    Pages pages;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Issuing issuing;

    @Autowired
    FileStore files;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "localhost");
        settings.add("spring.mail.port", () -> PORT);
    }

    @Test
    void arriveOnceWithBothFilesAfterTheMailServerComesBack() throws MessagingException, IOException {
        ReportId report = rounds.issued(new ReportingPeriod(2065, 1));
        List<Delivery> mailed = mailed(report);
        assertThat(mailed).hasSizeGreaterThan(5);
        await().atMost(PATIENCE).until(() -> mailed(report).stream()
                .allMatch(delivery -> "mailServerUnreachable".equals(delivery.lastFailure())));
        assertThat(mailed(report)).allMatch(delivery -> delivery.state() == Delivery.State.WAITING);
        assertThat(Pages.text(pages.open("/reports/" + report.value() + "/dispatch", Cast.CLERK)))
                .contains("Không kết nối được máy chủ thư; hệ thống tự gửi lại.");

        GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            await().atMost(PATIENCE)
                    .until(() -> mailed(report).stream().allMatch(delivery -> delivery.state() == Delivery.State.SENT));
            MimeMessage[] letters = server.getReceivedMessages();
            assertThat(Stream.of(letters).map(LetterTests::recipient))
                    .containsExactlyInAnyOrderElementsOf(
                            mailed.stream().map(Delivery::address).toList());
            isTheDocument(letters[0], issuing.issued(report));
            acknowledgesByTheLink(letters[0], report);
        } finally {
            server.stop();
        }
    }

    private void isTheDocument(MimeMessage letter, IssuedReport issued) throws MessagingException, IOException {
        assertThat(letter.getSubject())
                .isEqualTo("Văn bản số " + issued.number().printed() + ": " + issued.subject());
        List<BodyPart> parts = attachments((Multipart) letter.getContent());
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).getInputStream().readAllBytes()).isEqualTo(files.content(issued.pdf()));
        assertThat(parts.get(1).getInputStream().readAllBytes()).isEqualTo(files.content(issued.word()));
    }

    private void acknowledgesByTheLink(MimeMessage letter, ReportId report) throws MessagingException, IOException {
        String text = textOf((Multipart) letter.getContent());
        String link = text.replaceFirst("(?s).*(/receipts/[0-9a-f-]{36}).*", "$1");
        assertThat(text).contains("Xác nhận đã nhận");
        assertThat(pages.pressAsStranger(link).getStatus()).isEqualTo(302);
        assertThat(mailed(report))
                .filteredOn(delivery -> delivery.state() == Delivery.State.ACKNOWLEDGED)
                .extracting(Delivery::address)
                .containsExactly(recipient(letter));
    }

    private List<Delivery> mailed(ReportId report) {
        return dispatching.deliveriesOf(report, cast.clerk()).stream()
                .filter(delivery -> delivery.channel() == ChannelKind.MAIL)
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return Objects.requireNonNull(letter.getAllRecipients())[0].toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<BodyPart> attachments(Multipart parts) throws MessagingException {
        List<BodyPart> found = new ArrayList<>();
        for (int i = 0; i < parts.getCount(); i++) {
            if (parts.getBodyPart(i).getFileName() != null) {
                found.add(parts.getBodyPart(i));
            }
        }
        return found;
    }

    private static String textOf(Multipart parts) throws MessagingException, IOException {
        Object content = parts.getBodyPart(0).getContent();
        return content instanceof Multipart inner ? textOf(inner) : content.toString();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
