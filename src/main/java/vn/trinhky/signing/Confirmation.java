package vn.trinhky.signing;

import org.jspecify.annotations.Nullable;
import vn.trinhky.files.Digest;
import vn.trinhky.signing.factor.Proof;

/**
 * The signatory's word.
 *
 * @param seen the digest of the PDF that she had before her
 * @param proof that it is she who gives it
 * @param knownMoves the fingerprint of the moved figures that she was told of; null when she was told of none
 */
public record Confirmation(
        Digest seen, Proof proof, @Nullable String knownMoves) {

    /** Her word on a document whose figures have not moved. */
    public static Confirmation of(Digest seen, String password) {
        return new Confirmation(seen, Proof.password(password), null);
    }
}
