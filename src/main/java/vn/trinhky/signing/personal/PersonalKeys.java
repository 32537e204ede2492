package vn.trinhky.signing.personal;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.files.Digest;
import vn.trinhky.office.PersonId;
import vn.trinhky.signature.KeyHolder;
import vn.trinhky.signature.SigningKey;
import vn.trinhky.signature.images.SignatureImages;
import vn.trinhky.signature.keys.KeyRing;
import vn.trinhky.signing.refusals.KeyChanged;
import vn.trinhky.signing.refusals.NoSignaturePicture;
import vn.trinhky.signing.refusals.NoSigningKey;
import vn.trinhky.web.Refusal;

/** The key and the picture with which a person signs. */
@Component
public class PersonalKeys {

    private final KeyRing ring;
    private final SignatureImages pictures;

    PersonalKeys(KeyRing ring, SignatureImages pictures) {
        this.ring = ring;
        this.pictures = pictures;
    }

    /** Why she has nothing to sign with at this moment, or null if she has. */
    public @Nullable Refusal objectionTo(PersonId person, Instant at) {
        SigningKey key = ring.ofPerson(person).orElse(null);
        if (key == null) {
            return new NoSigningKey();
        }
        Refusal objection = key.objectionAt(at);
        if (objection != null) {
            return objection;
        }
        return pictures.of(KeyHolder.of(person)).isEmpty() ? new NoSignaturePicture() : null;
    }

    /** Whether she signs with a token or a remote service. */
    public boolean isExternal(PersonId person) {
        return ring.ofPerson(person).filter(key -> !key.kind().isOnServer()).isPresent();
    }

    /**
     * What she gives her word with.
     *
     * @throws Refusal as {@link #objectionTo} says
     */
    public GivenWord promise(PersonId person, Instant at) {
        Refusal.raise(objectionTo(person, at));
        SigningKey key = ring.ofPerson(person).orElseThrow();
        Digest picture = pictures.of(KeyHolder.of(person)).orElseThrow().digest();
        return new GivenWord(at, key.kind(), certificate(key).value(), picture.value());
    }

    /**
     * The key that she gave her word on.
     *
     * @throws KeyChanged if she has another one now
     */
    public SigningKey promised(PersonId person, GivenWord given) {
        SigningKey key = ring.ofPerson(person).orElseThrow(KeyChanged::new);
        if (!given.isOn(certificate(key))) {
            throw new KeyChanged();
        }
        return key;
    }

    private static Digest certificate(SigningKey key) {
        try {
            return Digest.of(key.certificate().getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
