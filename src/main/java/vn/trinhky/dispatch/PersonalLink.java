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
public class PersonalLink {

    @Id
    private UUID token;

    @Embedded
    private DeliveryId delivery;

    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    protected PersonalLink() {}

    PersonalLink(DeliveryId delivery, Instant at, Duration life) {
        this.token = UUID.randomUUID();
        this.delivery = delivery;
        this.madeAt = at;
        this.expiresAt = at.plus(life);
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

    public UUID token() {
        return token;
    }

    public DeliveryId delivery() {
        return delivery;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public @Nullable String revokedBy() {
        return revokedBy;
    }
}
