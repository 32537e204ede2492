package vn.trinhky.signature.check;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.check.ValidationMaterial.IndependentReport;
import vn.trinhky.signature.keys.KeyRing;

/**
 * Gathers what belongs to the signatures of a file. Takes a second or two and asks nobody outside: the independent reports are
 * made by the library's own policy, with what lies in the file and what this office trusts.
 */
@Component
public class ValidationMaterials {

    private final OfficeFileCheck check;
    private final KeyRing keys;
    private final Clock clock;

    ValidationMaterials(OfficeFileCheck check, KeyRing keys, Clock clock) {
        this.check = check;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param pdf one that this application has signed or sealed */
    public ValidationMaterial of(byte[] pdf) {
        SignedFileReport report = check.check(pdf);
        List<X509Certificate> trusted = keys.trusted();
        if (report.signatures().isEmpty()) {
            return new ValidationMaterial(report, List.of(), trusted, List.of());
        }
        PDFDocumentValidator validator = validator(pdf, trusted);
        Reports reports = validator.validateDocument();
        return new ValidationMaterial(report, enclosed(validator), trusted, independent(reports));
    }

    private PDFDocumentValidator validator(byte[] pdf, List<X509Certificate> trusted) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trusted.forEach(one -> anchors.addCertificate(new CertificateToken(one)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator;
    }

    private static List<List<X509Certificate>> enclosed(PDFDocumentValidator validator) {
        return validator.getSignatures().stream()
                .sorted(Comparator.comparing(AdvancedSignature::getSigningTime))
                .map(ValidationMaterials::certificates)
                .toList();
    }

    private static List<X509Certificate> certificates(AdvancedSignature signature) {
        return Stream.concat(
                        Stream.ofNullable(signature.getSigningCertificateToken()), signature.getCertificates().stream())
                .map(CertificateToken::getCertificate)
                .distinct()
                .toList();
    }

    private static List<IndependentReport> independent(Reports reports) {
        return Stream.of(
                        new IndependentReport("simple", reports.getXmlSimpleReport()),
                        new IndependentReport("detailed", reports.getXmlDetailedReport()),
                        new IndependentReport("diagnostic", reports.getXmlDiagnosticData()),
                        new IndependentReport("etsi", Objects.toString(reports.getXmlValidationReport(), "")))
                .filter(report -> !report.xml().isEmpty())
                .toList();
    }
}
