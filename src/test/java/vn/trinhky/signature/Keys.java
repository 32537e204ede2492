package vn.trinhky.signature;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.LoggerFactory;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.signature.demo.TrialAuthority;
import vn.trinhky.signature.demo.TrialAuthority.Subject;
import vn.trinhky.signature.demo.TrialKeys;

/** Keys in memory, made by the authority of the demonstration: Mai's, the unit's seal, and whoever a test needs. */
public final class Keys implements SecretKeys {

    public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    public static final Instant UNTIL = Instant.parse("2029-01-01T00:00:00Z");

    static {
        // a thousand broken files are a thousand times reported otherwise
        ((Logger) LoggerFactory.getLogger("eu.europa.esig.dss")).setLevel(Level.OFF);
        ((Logger) LoggerFactory.getLogger("vn.trinhky.signature.check")).setLevel(Level.INFO);
        ((Logger) LoggerFactory.getLogger("org.apache.pdfbox")).setLevel(Level.OFF);
    }

    public final TrialAuthority authority = TrialAuthority.found(TrialKeys.elliptic(), FROM, UNTIL);
    private final Map<UUID, KeyPair> secrets = new ConcurrentHashMap<>();

    public SigningKey mai() {
        return ofPerson(TrialKeys.elliptic(), KeyKind.SERVER_FILE, UNTIL);
    }

    public SigningKey ofPerson(KeyPair pair, KeyKind kind, Instant until) {
        Subject subject = new Subject("Đinh Thị Mai", "Phó Trưởng ban", "Ban Chỉ đạo Cuộc vận động huyện");
        return key(KeyHolder.of(new PersonId(UUID.randomUUID())), kind, subject, pair, until);
    }

    public SigningKey seal() {
        Subject subject = new Subject("Ban Chỉ đạo Cuộc vận động huyện", "", "Huyện ủy Kon Rẫy");
        return key(KeyHolder.of(new UnitId(UUID.randomUUID())), KeyKind.SERVER_FILE, subject, TrialKeys.rsa(), UNTIL);
    }

    private SigningKey key(KeyHolder holder, KeyKind kind, Subject subject, KeyPair pair, Instant until) {
        UUID id = UUID.randomUUID();
        secrets.put(id, pair);
        var certificate = authority.certify(pair.getPublic(), subject, FROM, until);
        return new SigningKey(id, holder, kind, "test", List.of(certificate, authority.certificate()), null);
    }

    @Override
    public KeyKind kind() {
        return KeyKind.SERVER_FILE;
    }

    @Override
    public byte[] sign(byte[] data, SigningKey key) {
        return value(data, Objects.requireNonNull(secrets.get(key.id())));
    }

    /** What a token or a remote service answers. */
    public static byte[] value(byte[] data, KeyPair pair) {
        boolean elliptic = "EC".equals(pair.getPrivate().getAlgorithm());
        try {
            Signature signature = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(data);
            return signature.sign();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
