package vn.trinhky.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mailbox to which letters come back, on a real mail server. */
@Tag("dispatch")
class ReturnedMailTests {

    private static final String[] PROTOCOLS = {ServerSetup.PROTOCOL_IMAP, ServerSetup.PROTOCOL_POP3};

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final List<DeliveryReport> told = new ArrayList<>();
    private GreenMail server;
    private GreenMailUser mailbox;

    @BeforeEach
    void openTheMailbox() throws MessagingException {
        ServerSetup[] setups = new ServerSetup[PROTOCOLS.length];
        for (int i = 0; i < setups.length; i++) {
            setups[i] = new ServerSetup(0, "127.0.0.1", PROTOCOLS[i]);
        }
        server = new GreenMail(setups);
        server.start();
        mailbox = server.setUser("tra-lai@huyen.example", "tra-lai", "mat-khau");
        deliver(Reports.of(first, "failed", "5.1.1", "no such user"));
        deliver(Reports.holiday(first));
        deliver("Content-Type: multipart/report; boundary=\"\r\n\r\nkhong doc duoc\r\n");
        deliver(Reports.of(second, "delivered", "2.0.0", "in the box"));
    }

    @AfterEach
    void closeTheMailbox() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {ServerSetup.PROTOCOL_IMAP, ServerSetup.PROTOCOL_POP3})
    void tellsEachReportOnceAndLeavesTheRestForAPerson(String protocol) throws FolderException {
        box(protocol, told::add).read();
        assertThat(told).extracting(DeliveryReport::letter).containsExactly(first, second);
        box(protocol, told::add).read();
        assertThat(told).hasSize(2);
        assertThat(server.getManagers().getImapHostManager().getInbox(mailbox).getMessages())
                .hasSize(2);
    }

    @Test
    void keepsAReportThatCouldNotBeNoted() {
        assertThatThrownBy(() -> box(ServerSetup.PROTOCOL_IMAP, report -> {
                            throw new IllegalStateException("the database is away");
                        })
                        .read())
                .isInstanceOf(IllegalStateException.class);
        box(ServerSetup.PROTOCOL_IMAP, told::add).read();
        assertThat(told).extracting(DeliveryReport::letter).contains(first, second);
    }

    @Test
    void waitsForAMailboxThatIsNotThere() {
        ReturnedMail box = box(ServerSetup.PROTOCOL_IMAP, told::add);
        server.stop();
        box.read();
        assertThat(told).isEmpty();
    }

    private ReturnedMail box(String protocol, Consumer<DeliveryReport> to) {
        int port = protocol.equals(ServerSetup.PROTOCOL_IMAP)
                ? server.getImap().getPort()
                : server.getPop3().getPort();
        return new ReturnedMail(
                new ReturnedMail.Mailbox(protocol, "127.0.0.1", port, "tra-lai", "mat-khau"),
                new ReportReading(Reports.BACK),
                to);
    }

    private void deliver(String message) throws MessagingException {
        mailbox.deliver(new MimeMessage(null, new ByteArrayInputStream(message.getBytes(StandardCharsets.US_ASCII))));
    }
}
