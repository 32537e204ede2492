package vn.trinhky.signature.keys;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.refusals.KeyAlreadyRegistered;
import vn.trinhky.signature.refusals.KeyWithdrawn;
import vn.trinhky.web.NotHere;

/** The register of keys, as the administrator keeps it. Who registered and withdrew what stays in it for ever. */
@Component
public class KeyRegister {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRegister.class);

    private final RegisteredKeys keys;
    private final Clock clock;

    KeyRegister(RegisteredKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Takes a key into the register.
     *
     * @throws KeyAlreadyRegistered if its certificate is in it, even of a key withdrawn: what is lost does not come back
     */
    @Transactional
    public SigningKey register(SigningKey key, String by) {
        if (isRegistered(key.certificate())) {
            throw new KeyAlreadyRegistered();
        }
        keys.save(new RegisteredKey(key, clock.instant(), by));
        LOG.info(
                "{} registered the key {} ({}) for {}",
                by,
                key.certificate().getSerialNumber().toString(16),
                key.kind(),
                key.certificate().getSubjectX500Principal());
        return key;
    }

    @Transactional(readOnly = true)
    public boolean isRegistered(X509Certificate certificate) {
        return keys.existsByFingerprint(Certificates.fingerprint(certificate));
    }

    /**
     * Ends the use of a key from now on; what it signed before stays signed.
     *
     * @throws KeyWithdrawn if it was withdrawn before
     * @throws NotHere if there is no such key
     */
    @Transactional
    public void withdraw(UUID id, String reason, String by) {
        RegisteredKey key = keys.findById(id).orElseThrow(NotHere::new);
        if (key.withdrawnAt() != null) {
            throw new KeyWithdrawn(key.withdrawnAt());
        }
        key.withdraw(clock.instant(), by, reason);
        LOG.info("{} withdrew the key {}: {}", by, id, reason);
    }

    /** All that were ever registered, the last first. */
    @Transactional(readOnly = true)
    public List<KeyEntry> all() {
        return keys.findByOrderByRegisteredAtDesc().stream().map(KeyEntry::of).toList();
    }
}
