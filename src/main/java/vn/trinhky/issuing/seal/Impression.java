package vn.trinhky.issuing.seal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.trinhky.signature.SigningKey;

/**
 * All that the seal on one document depends on (hình dấu), besides the document.
 *
 * @param at the time that the seal claims, in whole seconds
 * @param key with which it is set
 * @param external whether the key is a token or a service, so that the value has to be brought
 * @param picture the digest of the picture of the seal
 */
@Embeddable
public record Impression(
        @Column(name = "begun_at") Instant at,
        @Column(name = "key_id") UUID key,
        boolean external,
        @Column(name = "picture_digest") String picture) {

    /** So long a value for an external key may take; who presses later gets a new time. */
    static final Duration LASTS = Duration.ofMinutes(30);

    /** Whether a seal that was begun with this one can be finished with it at the time of another. */
    boolean stillFits(Impression later) {
        return key.equals(later.key) && at.plus(LASTS).isAfter(later.at);
    }

    boolean isBy(SigningKey other) {
        return key.equals(other.id());
    }
}
