package vn.trinhky.dispatch;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;

/** Carries one letter to the mail server. The letter goes out between two transactions, never inside one. */
@Component
class LetterCarrier {

    private static final Logger LOG = LoggerFactory.getLogger(LetterCarrier.class);

    private final ObjectProvider<JavaMailSender> server;
    private final Letters letters;
    private final Deliveries deliveries;
    private final Issuing issuing;
    private final Compilation compilation;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LetterCarrier(
            ObjectProvider<JavaMailSender> server,
            Letters letters,
            Deliveries deliveries,
            Issuing issuing,
            Compilation compilation,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.server = server;
        this.letters = letters;
        this.deliveries = deliveries;
        this.issuing = issuing;
        this.compilation = compilation;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws LetterNotCarried to be called again later */
    void carry(DeliveryId id) {
        Delivery delivery = deliveries.findById(id).orElseThrow();
        if (delivery.state() != Delivery.State.WAITING) {
            return;
        }
        IssuedReport issued = issuing.issued(delivery.report());
        try {
            handOver(delivery, issued);
        } catch (MailException | MessagingException failure) {
            String cause = causeOf(failure);
            LOG.warn("delivery {} to {} failed ({}): {}", id.value(), delivery.address(), cause, failure.getMessage());
            transaction.executeWithoutResult(t -> held(id).attemptFailed(cause));
            throw new LetterNotCarried(cause, failure);
        }
        transaction.executeWithoutResult(t -> sent(held(id)));
    }

    /** The last attempt has failed: from here on a person decides. */
    void giveUp(DeliveryId id) {
        transaction.executeWithoutResult(t -> {
            Delivery delivery = held(id);
            if (delivery.giveUp()) {
                note(delivery, Milestone.DELIVERY_FAILED);
            }
        });
    }

    /** The delivery as it is now: while the letter was under way the clerk may have closed it. */
    private Delivery held(DeliveryId id) {
        return deliveries.held(id).orElseThrow();
    }

    private void handOver(Delivery delivery, IssuedReport issued) throws MessagingException {
        JavaMailSender sender = server.getIfAvailable();
        if (sender == null) {
            throw new NoMailServer();
        }
        sender.send(letters.write(delivery, issued, sender));
    }

    private void sent(Delivery delivery) {
        delivery.sent(clock.instant());
        note(delivery, Milestone.DELIVERY_SENT);
    }

    private void note(Delivery delivery, Milestone milestone) {
        var round = compilation.report(delivery.report()).round();
        journal.record(round.value(), Journal.SYSTEM, milestone, Map.of("addressee", delivery.addressee()));
    }

    private static String causeOf(Exception failure) {
        if (failure instanceof NoMailServer) {
            return "noMailServer";
        }
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

    /** The application was started without a mail server. */
    private static final class NoMailServer extends MailException {
        private static final long serialVersionUID = 1;

        NoMailServer() {
            super("no mail server is configured (spring.mail.host)");
        }
    }

    /** Tells the scheduler that this attempt failed. */
    static final class LetterNotCarried extends RuntimeException {
        private static final long serialVersionUID = 1;

        LetterNotCarried(String cause, Exception failure) {
            super(cause, failure);
        }
    }
}
