package vn.trinhky.signature.check;

import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pdf.modifications.PdfModificationDetection;
import eu.europa.esig.dss.spi.DSSASN1Utils;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;

/** Reads one signature. */
record SignatureReading(
        PAdESSignature signature,
        CommonTrustedCertificateSource trusted,
        EnclosedCertificates enclosed,
        FileCoverage coverage) {

    FoundSignature read() {
        SignatureCryptographicVerification arithmetic = signature.getSignatureCryptographicVerification();
        CertificateToken certificate = signature.getSigningCertificateToken();
        var dictionary = signature.getPdfSignatureDictionary();
        Date claimed = signature.getSigningTime();
        Instant stamped = stampedAt();
        Instant at = stamped == null && claimed != null ? claimed.toInstant() : stamped;
        return new FoundSignature(
                certificate == null ? "" : name(certificate, BCStyle.CN),
                certificate == null ? "" : name(certificate, BCStyle.O),
                certificate == null ? null : certificate.getCertificate(),
                claimed == null ? null : claimed.toInstant(),
                stamped,
                dictionary.getReason() == null ? "" : dictionary.getReason(),
                String.valueOf(signature.getDataFoundUpToLevel()).replace('_', '-'),
                coverage.isWhole(dictionary.getByteRange(), dictionary.getContents()),
                arithmetic.isSignatureValid() && isNamedAmongSigned() && onlySignaturesFollow(),
                Envelope.isProven(dictionary.getContents(), enclosed),
                certificate != null && isTrusted(certificate),
                certificate != null && at != null && certificate.isValidOn(Date.from(at)));
    }

    private @Nullable Instant stampedAt() {
        List<TimestampToken> stamps = signature.getSignatureTimestamps();
        return stamps.stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact()
                        && stamp.getCertificates().stream().anyMatch(stamp::isSignedBy))
                .map(stamp -> stamp.getGenerationTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** Whether what was added behind it are signatures, and neither other pages nor notes on them. */
    private boolean onlySignaturesFollow() {
        PdfModificationDetection later = signature.getPdfRevision().getModificationDetection();
        if (later == null || later.getObjectModifications() == null) {
            return true;
        }
        return later.getPageDifferences().isEmpty()
                && later.getObjectModifications().getAnnotCreationChanges().isEmpty()
                && later.getObjectModifications().getUndefinedChanges().isEmpty();
    }

    /** The digest of the signer's certificate stands among the signed attributes, so that no other can be put in its place. */
    private boolean isNamedAmongSigned() {
        CertificateValidity best =
                signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        return best != null && best.isDigestEqual();
    }

    /** Whether a chain of certificates, from the file or from here, leads to one that is trusted here. */
    private boolean isTrusted(CertificateToken certificate) {
        CertificateToken link = certificate;
        for (int length = 0; length < 10; length++) {
            if (trusted.isTrusted(link)) {
                return true;
            }
            CertificateToken last = link;
            CertificateToken next = trusted.getCertificates().stream()
                    .filter(last::isSignedBy)
                    .findFirst()
                    .orElseGet(() -> inFile(last));
            if (next == null || next.equals(last)) {
                return false;
            }
            link = next;
        }
        return false;
    }

    private @Nullable CertificateToken inFile(CertificateToken certificate) {
        return signature.getCertificates().stream()
                .filter(certificate::isSignedBy)
                .findFirst()
                .orElse(null);
    }

    private static String name(CertificateToken certificate, ASN1ObjectIdentifier part) {
        String value = DSSASN1Utils.extractAttributeFromX500Principal(part, certificate.getSubject());
        return value == null ? "" : value;
    }
}
