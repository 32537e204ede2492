package vn.trinhky.signature.keys;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signature.SigningKey;

/** A line of the register of keys, as it is read. */
public record KeyEntry(
        SigningKey key,
        Instant registeredAt,
        String registeredBy,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason) {

    /** How long before its end a key is said to end soon: authorities need weeks for a new certificate. */
    public static final Duration SOON = Duration.ofDays(30);

    /** Where a key stands. The words are under {@code keys.state.*}. */
    public enum State {
        IN_FORCE,
        ENDS_SOON,
        NOT_YET,
        EXPIRED,
        WITHDRAWN
    }

    static KeyEntry of(RegisteredKey line) {
        return new KeyEntry(
                line.key(), line.registeredAt(), line.registeredBy(), line.withdrawnBy(), line.withdrawnReason());
    }

    public State stateAt(Instant now) {
        if (key.withdrawnAt() != null) {
            return State.WITHDRAWN;
        }
        if (now.isBefore(key.validFrom())) {
            return State.NOT_YET;
        }
        if (now.isAfter(key.validUntil())) {
            return State.EXPIRED;
        }
        return now.plus(SOON).isAfter(key.validUntil()) ? State.ENDS_SOON : State.IN_FORCE;
    }
}
