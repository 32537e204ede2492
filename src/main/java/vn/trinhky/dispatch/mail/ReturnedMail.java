package vn.trinhky.dispatch.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox to which letters come back. A report is deleted after it was told; whatever else lies there stays for a person, and
 * is only marked as read.
 */
final class ReturnedMail {

    private static final Logger LOG = LoggerFactory.getLogger(ReturnedMail.class);
    private static final int AT_ONCE = 200;
    private static final String TIMEOUT = "10000";

    private final Mailbox mailbox;
    private final ReportReading reading;
    private final Consumer<DeliveryReport> told;

    ReturnedMail(Mailbox mailbox, ReportReading reading, Consumer<DeliveryReport> told) {
        this.mailbox = mailbox;
        this.reading = reading;
        this.told = told;
    }

    /**
     * Where it is.
     *
     * @param protocol imap, imaps, pop3 or pop3s
     * @param port -1 for the protocol's own
     */
    record Mailbox(String protocol, String host, int port, String user, String password) {}

    /** Reads what is new, at most {@value #AT_ONCE} messages, the newest. A mailbox that is not there is asked again next time. */
    void read() {
        try (Store store = session().getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                Message[] unread = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (Message message :
                        Arrays.copyOfRange(unread, Math.max(0, unread.length - AT_ONCE), unread.length)) {
                    take(message);
                }
            }
        } catch (MessagingException away) {
            LOG.warn("the mailbox for returned letters cannot be read ({})", mailbox.host(), away);
        }
    }

    private void take(Message message) throws MessagingException {
        Optional<DeliveryReport> report = read(message);
        if (report.isPresent()) {
            told.accept(report.get());
            message.setFlag(Flags.Flag.DELETED, true);
        } else {
            message.setFlag(Flags.Flag.SEEN, true);
        }
    }

    /** A message that nobody can read must not hide those behind it. */
    private Optional<DeliveryReport> read(Message message) {
        try {
            return reading.read(message);
        } catch (MessagingException | IOException unreadable) {
            LOG.warn("a message in the mailbox for returned letters cannot be read", unreadable);
            return Optional.empty();
        }
    }

    private Session session() {
        Properties settings = new Properties();
        for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            settings.setProperty("mail." + mailbox.protocol() + "." + limit, TIMEOUT);
        }
        settings.setProperty("mail." + mailbox.protocol() + ".ssl.checkserveridentity", "true");
        // only what was told or left counts as read: a report that could not be noted is found again
        settings.setProperty("mail." + mailbox.protocol() + ".peek", "true");
        return Session.getInstance(settings);
    }
}
