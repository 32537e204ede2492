package vn.trinhky.signature.check;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a file.
 *
 * @param signer the name in the certificate; empty if there is none that fits
 * @param organisation as the certificate names it; empty if it does not
 * @param claimedAt the time that the signer claims
 * @param stampedAt the time that an authority has stamped, if one has
 * @param level such as {@code PAdES-BASELINE-B}
 * @param covers the whole file as it was when it was signed
 * @param intact nothing of what it covers has changed, its own value fits, and only signatures were put on after it
 * @param proven its envelope, which no signature covers, is as signers write it and every certificate in it is vouched for
 * @param trusted a certificate that is trusted here vouches for the signer
 * @param inForce the certificate was valid at the time of signing
 */
public record FoundSignature(
        String signer,
        String organisation,
        @Nullable X509Certificate certificate,
        @Nullable Instant claimedAt,
        @Nullable Instant stampedAt,
        String reason,
        String level,
        boolean covers,
        boolean intact,
        boolean proven,
        boolean trusted,
        boolean inForce) {

    /** The time to go by: the stamped one before the claimed one. */
    public @Nullable Instant at() {
        return stampedAt == null ? claimedAt : stampedAt;
    }
}
