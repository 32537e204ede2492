package vn.trinhky.signature.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.KeyKind;
import vn.trinhky.signature.SigningKey;

/** One line of the register of keys. Lines are never deleted: signatures refer to them for ever. */
@Entity
@Table(name = "signing_key")
class RegisteredKey {

    @Id
    private UUID signingKeyId;

    private @Nullable UUID personId;
    private @Nullable UUID unitId;

    @Enumerated(EnumType.STRING)
    private KeyKind kind;

    private String name;

    @SuppressWarnings("UnusedVariable") // read by queries only
    private String fingerprint;

    private String chain;
    private Instant registeredAt;
    private String registeredBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnReason;

    protected RegisteredKey() {}

    RegisteredKey(SigningKey key, Instant at, String by) {
        this.signingKeyId = key.id();
        this.personId = key.holder() instanceof KeyHolder.OfPerson holder
                ? holder.person().value()
                : null;
        this.unitId =
                key.holder() instanceof KeyHolder.OfUnit holder ? holder.unit().value() : null;
        this.kind = key.kind();
        this.name = key.name();
        this.fingerprint = Certificates.fingerprint(key.certificate());
        this.chain = Certificates.text(key.chain());
        this.registeredAt = at;
        this.registeredBy = by;
    }

    void withdraw(Instant at, String by, String reason) {
        withdrawnAt = at;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    SigningKey key() {
        KeyHolder holder = personId == null
                ? KeyHolder.of(new UnitId(Objects.requireNonNull(unitId)))
                : KeyHolder.of(new PersonId(personId));
        return new SigningKey(signingKeyId, holder, kind, name, Certificates.ofText(chain), withdrawnAt);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    String registeredBy() {
        return registeredBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }
}
