package vn.trinhky.dossier.document;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.files.Digest;
import vn.trinhky.signature.check.FoundSignature;
import vn.trinhky.signature.check.SignedFileReport;

/** What this application found in the signed file, in words that a program reads. */
record FoundInFile(String sha256, SignedFileReport.Verdict verdict, List<Line> signatures) {

    /** @param serial of the signer's certificate, in hexadecimal digits */
    record Line(
            String signer,
            String organisation,
            @Nullable String subject,
            @Nullable String issuer,
            @Nullable String serial,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            @Nullable Instant claimedAt,
            @Nullable Instant stampedAt,
            String reason,
            String level,
            boolean coversWholeFile,
            boolean intact,
            boolean proven,
            boolean trusted,
            boolean certificateInForce) {

        static Line of(FoundSignature found) {
            X509Certificate certificate = found.certificate();
            return new Line(
                    found.signer(),
                    found.organisation(),
                    certificate == null
                            ? null
                            : certificate.getSubjectX500Principal().getName(),
                    certificate == null
                            ? null
                            : certificate.getIssuerX500Principal().getName(),
                    certificate == null ? null : hexadecimal(certificate.getSerialNumber()),
                    certificate == null ? null : certificate.getNotBefore().toInstant(),
                    certificate == null ? null : certificate.getNotAfter().toInstant(),
                    found.claimedAt(),
                    found.stampedAt(),
                    found.reason(),
                    found.level(),
                    found.covers(),
                    found.intact(),
                    found.proven(),
                    found.trusted(),
                    found.inForce());
        }

        private static String hexadecimal(BigInteger serial) {
            return serial.toString(16);
        }
    }

    static FoundInFile of(Digest file, SignedFileReport report) {
        return new FoundInFile(
                file.value(),
                report.verdict(),
                report.signatures().stream().map(Line::of).toList());
    }
}
