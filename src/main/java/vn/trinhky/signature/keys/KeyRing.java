package vn.trinhky.signature.keys;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.SigningKey;

/** Answers with which key a person signs or a unit seals. */
@Component
public class KeyRing {

    private final RegisteredKeys keys;
    private final Clock clock;

    KeyRing(RegisteredKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * The key that a person signs with: the last registered one that is in force now. If none is, the last registered
     * one, so that {@link SigningKey#objectionAt} can say why not. Empty if she never had one.
     */
    @Transactional(readOnly = true)
    public Optional<SigningKey> ofPerson(PersonId person) {
        return first(keys.findByPersonIdOrderByRegisteredAtDesc(person.value()));
    }

    /** The key that a unit seals with; chosen as {@link #ofPerson} does. */
    @Transactional(readOnly = true)
    public Optional<SigningKey> ofUnit(UnitId unit) {
        return first(keys.findByUnitIdOrderByRegisteredAtDesc(unit.value()));
    }

    /**
     * The certificates that this office trusts: the last of each registered chain. Those of withdrawn keys are among them,
     * because what was signed before stays signed.
     */
    @Transactional(readOnly = true)
    public List<X509Certificate> trusted() {
        return keys.findAll().stream()
                .map(RegisteredKey::key)
                .map(key -> key.chain().get(key.chain().size() - 1))
                .distinct()
                .toList();
    }

    private Optional<SigningKey> first(List<RegisteredKey> registered) {
        Instant now = clock.instant();
        List<SigningKey> all = registered.stream().map(RegisteredKey::key).toList();
        return all.stream()
                .filter(key -> key.objectionAt(now) == null)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
