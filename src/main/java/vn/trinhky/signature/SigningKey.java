package vn.trinhky.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signature.refusals.KeyExpired;
import vn.trinhky.signature.refusals.KeyNotYetValid;
import vn.trinhky.signature.refusals.KeyWithdrawn;
import vn.trinhky.web.Refusal;

/**
 * The public half of a key that may sign: whose it is, where the secret half lies, and the certificates that vouch for it.
 *
 * @param name what its store calls it: the file without ending, or the label in the module
 * @param chain the holder's certificate, then each certificate that vouches for the one before
 */
public record SigningKey(
        UUID id,
        KeyHolder holder,
        KeyKind kind,
        String name,
        List<X509Certificate> chain,
        @Nullable Instant withdrawnAt) {

    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a key without a certificate is nobody's");
        }
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    public Instant validFrom() {
        return certificate().getNotBefore().toInstant();
    }

    public Instant validUntil() {
        return certificate().getNotAfter().toInstant();
    }

    /** Why nothing can be signed with it at an instant; null if it can. */
    public @Nullable Refusal objectionAt(Instant at) {
        if (withdrawnAt != null && !at.isBefore(withdrawnAt)) {
            return new KeyWithdrawn(withdrawnAt);
        }
        if (at.isBefore(validFrom())) {
            return new KeyNotYetValid(validFrom());
        }
        return at.isAfter(validUntil()) ? new KeyExpired(validUntil()) : null;
    }
}
