package vn.trinhky.signature.check;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.trinhky.signature.check.SignedFileReport.Verdict;

/**
 * Says what a signed file is worth. Needs no server, no network and no database: whoever has the file and the certificates
 * that he trusts can ask.
 */
public final class SignedFileCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SignedFileCheck.class);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final EnclosedCertificates enclosed;
    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();

    /** @param trusted certificates of authorities; without any, a file can be unchanged but never genuine */
    public SignedFileCheck(Collection<X509Certificate> trusted) {
        enclosed = new EnclosedCertificates(trusted);
        trusted.forEach(one -> this.trusted.addCertificate(new CertificateToken(one)));
    }

    /** Never fails on a bad file: that it is bad is the answer. */
    public SignedFileReport check(byte[] pdf) {
        if (pdf.length < PDF.length || !Arrays.equals(PDF, 0, PDF.length, pdf, 0, PDF.length)) {
            return SignedFileReport.without(Verdict.NOT_A_PDF);
        }
        if (PdfEnd.isMissing(pdf)) {
            // the libraries would mend it, and find fewer signatures in it
            return SignedFileReport.without(Verdict.INCOMPLETE);
        }
        try {
            return judge(pdf);
        } catch (RuntimeException | StackOverflowError cause) {
            // whatever the libraries stumble over, it is the file that made them
            LOG.debug("a file could not be read to its end", cause);
            return SignedFileReport.without(Verdict.UNREADABLE);
        }
    }

    private SignedFileReport judge(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(verifier());
        analyzer.setPdfObjFactory(pdfLibrary());
        List<AdvancedSignature> found = analyzer.getSignatures();
        if (found.isEmpty()) {
            return SignedFileReport.without(Verdict.NOT_SIGNED);
        }
        pdfLibrary().newPAdESSignatureService().analyzePdfModifications(new InMemoryDocument(pdf), found, (char[])
                null);
        FileCoverage coverage = new FileCoverage(pdf);
        List<FoundSignature> signatures = found.stream()
                .filter(PAdESSignature.class::isInstance)
                .map(PAdESSignature.class::cast)
                .sorted(Comparator.comparingInt(FileCoverage::end))
                .map(signature -> new SignatureReading(signature, trusted, enclosed, coverage).read())
                .toList();
        return new SignedFileReport(verdict(signatures, coverage), signatures);
    }

    private static Verdict verdict(List<FoundSignature> signatures, FileCoverage coverage) {
        if (signatures.stream().anyMatch(one -> !one.intact() || !one.covers())) {
            return Verdict.ALTERED;
        }
        if (!coverage.reachesTheEnd()) {
            return Verdict.ADDED_TO;
        }
        if (signatures.stream().anyMatch(one -> !one.proven())) {
            return Verdict.UNPROVEN;
        }
        return signatures.stream().allMatch(one -> one.trusted() && one.inForce())
                ? Verdict.GENUINE
                : Verdict.SIGNER_UNKNOWN;
    }

    /** States of the file are compared by what they hold; drawing all their pages as well would take seconds. */
    private static IPdfObjFactory pdfLibrary() {
        DefaultPdfDifferencesFinder pictures = new DefaultPdfDifferencesFinder();
        pictures.setMaximalPagesAmountForVisualComparison(0);
        IPdfObjFactory library = new PdfBoxNativeObjectFactory();
        library.setPdfDifferencesFinder(pictures);
        return library;
    }

    private CertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        return verifier;
    }
}
