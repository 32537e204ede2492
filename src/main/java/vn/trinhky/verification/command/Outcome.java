package vn.trinhky.verification.command;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileReport;

/**
 * What the command found; written as it stands for programs.
 *
 * @param valid whether the file may be relied on, by all that was given
 * @param verdict of the signatures, see {@link SignedFileReport.Verdict}
 * @param sha256 the digest of the file
 * @param pages the number of pages; 0 where it cannot be told
 * @param lookup the address to look the document up at, as it is printed in the file
 * @param comparison with the other file; null if none was given
 */
record Outcome(
        String file,
        boolean valid,
        SignedFileReport.Verdict verdict,
        String sha256,
        long bytes,
        int pages,
        @Nullable String lookup,
        List<Signature> signatures,
        @Nullable Comparison comparison) {

    /** How the file compares with another. */
    record Comparison(
            String file, boolean identical, String sha256, boolean sameDocument, List<Integer> differingPages) {}

    record Signature(
            String signer,
            String organisation,
            @Nullable String at,
            boolean stamped,
            String reason,
            String level,
            boolean intact,
            boolean covers,
            boolean trusted,
            boolean inForce) {

        static Signature of(FoundSignature found) {
            Instant at = found.at();
            return new Signature(
                    found.signer(),
                    found.organisation(),
                    at == null ? null : at.toString(),
                    found.stampedAt() != null,
                    found.reason(),
                    found.level(),
                    found.intact(),
                    found.covers(),
                    found.trusted(),
                    found.inForce());
        }
    }
}
