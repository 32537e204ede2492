package vn.trinhky.signing.personal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.trinhky.files.Digest;
import vn.trinhky.signature.KeyKind;

/**
 * The signatory's word, as far as the signature itself needs it: whoever finishes the signature later makes exactly this one.
 *
 * @param confirmedAt the time that the signature claims, in whole seconds
 * @param keyKind where the key lies that signs
 * @param certificateDigest of the certificate that she gave her word on
 * @param pictureDigest of the picture of her signature
 */
@Embeddable
public record GivenWord(
        Instant confirmedAt,
        @Enumerated(EnumType.STRING) KeyKind keyKind,
        String certificateDigest,
        String pictureDigest) {

    /** Whether the key is a token or a remote service, so that the value of the signature has to be brought. */
    public boolean isExternal() {
        return !keyKind.isOnServer();
    }

    boolean isOn(Digest certificate) {
        return certificate.value().equals(certificateDigest);
    }
}
