package vn.trinhky.dispatch.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/** A letter that keeps its own Message-ID, so that a second attempt is the same letter to the receiving server. */
final class NamedLetter extends SMTPMessage {

    private static final Pattern NAME = Pattern.compile("<([0-9a-fA-F-]{36})@trinhky>");

    private final UUID key;

    NamedLetter(Session session, UUID key) {
        super(session);
        this.key = key;
    }

    static String name(UUID key) {
        return "<" + key + "@trinhky>";
    }

    /** The letter with this Message-ID; empty if we did not write it. */
    static Optional<UUID> named(String messageId) {
        Matcher name = NAME.matcher(messageId);
        return name.find() ? ReturnAddress.key(name.group(1)) : Optional.empty();
    }

    /** Servers that can (RFC 3461) are asked to say there how the letter fared, well or badly, without sending its content back. */
    void comesBackTo(String address) {
        setEnvelopeFrom(address);
        setNotifyOptions(NOTIFY_SUCCESS | NOTIFY_FAILURE);
        setReturnOption(RETURN_HDRS);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", name(key));
    }
}
