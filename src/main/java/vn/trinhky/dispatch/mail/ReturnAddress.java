package vn.trinhky.dispatch.mail;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where letters come back to: {@code bounces+<key of the errand>@office.vn}, so that an answer of any mail server, however it is
 * written, says which letter it is about. Empty where the office has no mailbox for that: letters then come back to the sender.
 */
@Component
final class ReturnAddress {

    private static final char MARK = '+';

    private final String local;
    private final String domain;

    ReturnAddress(@Value("${trinhky.mail.bounces.address}") String address) {
        int at = address.lastIndexOf('@');
        this.local = at < 0 ? "" : address.substring(0, at);
        this.domain = at < 0 ? "" : address.substring(at + 1);
    }

    Optional<String> of(UUID letter) {
        return domain.isEmpty() ? Optional.empty() : Optional.of(local + MARK + letter + "@" + domain);
    }

    /** The letter that an address was made for; empty if it is some other address. */
    Optional<UUID> letterOf(String address) {
        int at = address.lastIndexOf('@');
        boolean ours = at > local.length()
                && !local.isEmpty()
                && address.substring(at + 1).equalsIgnoreCase(domain)
                && address.regionMatches(true, 0, local + MARK, 0, local.length() + 1);
        return ours ? key(address.substring(local.length() + 1, at)) : Optional.empty();
    }

    static Optional<UUID> key(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
