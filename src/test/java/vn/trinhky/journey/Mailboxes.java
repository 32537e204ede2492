package vn.trinhky.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mail server of the world outside; it takes what anybody sends and can be down for a while. */
final class Mailboxes {

    private GreenMail server;
    private final int port;

    private Mailboxes(GreenMail server, int port) {
        this.server = server;
        this.port = port;
    }

    static Mailboxes open() {
        GreenMail server = started(0);
        return new Mailboxes(server, server.getSmtp().getPort());
    }

    int port() {
        return port;
    }

    void close() {
        server.stop();
    }

    /** Up again at the same port, with empty boxes. */
    void reopen() {
        server = started(port);
    }

    List<Letter> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Mailboxes::letter)
                .toList();
    }

    private static GreenMail started(int port) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static Letter letter(MimeMessage message) {
        try {
            return new Letter(message.getMessageID(), message.getAllRecipients()[0].toString(), Letter.textOf(message));
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
