package vn.trinhky.dispatch;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The address under which one addressee without an account finds his document, for a while. */
@Entity
class PersonalLink {

    static final Duration LIFE = Duration.ofDays(90);

    @Id
    private UUID token;

    @Embedded
    private DeliveryId delivery;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    protected PersonalLink() {}

    PersonalLink(DeliveryId delivery, Instant at) {
        this.token = UUID.randomUUID();
        this.delivery = delivery;
        this.madeAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    boolean holds(Instant at) {
        return revokedAt == null && at.isBefore(expiresAt);
    }

    void revoke(String who, Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = who;
        }
    }

    UUID token() {
        return token;
    }

    DeliveryId delivery() {
        return delivery;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable Instant revokedAt() {
        return revokedAt;
    }

    @Nullable String revokedBy() {
        return revokedBy;
    }
}
