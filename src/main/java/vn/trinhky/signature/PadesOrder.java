package vn.trinhky.signature;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pdf.IPdfObjFactory;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.TimeZone;
import vn.trinhky.web.Formats;

/** A {@link SignatureOrder} in the words of DSS. Everything in it follows from order and key, nothing from the clock. */
final class PadesOrder {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** In bytes, beside the certificates: the value, the signed attributes, and a time stamp with its own certificates. */
    private static final int ROOM = 12 * 1024;

    private PadesOrder() {}

    static PAdESSignatureParameters parameters(SignatureOrder order, SigningKey key, boolean withTimeStamp) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(withTimeStamp ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(algorithm(key).getEncryptionAlgorithm());
        parameters.setSigningCertificate(new CertificateToken(key.certificate()));
        parameters.setCertificateChain(
                key.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(order.at()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(Formats.OFFICE_ZONE));
        parameters.setReason(order.reason());
        parameters.setContentSize(ROOM + size(key));
        parameters.setImageParameters(image(order.appearance()));
        return parameters;
    }

    private static SignatureImageParameters image(Appearance appearance) {
        SignatureFieldParameters field = new SignatureFieldParameters();
        field.setPage(appearance.page());
        field.setOriginX(points(appearance.area().left()));
        field.setOriginY(points(appearance.area().top()));
        field.setWidth(points(appearance.area().width()));
        field.setHeight(points(appearance.area().height()));
        SignatureImageParameters image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setImage(new InMemoryDocument(appearance.png(), "signature.png", MimeTypeEnum.PNG));
        image.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        return image;
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MILLIMETRE);
    }

    private static int size(SigningKey key) {
        int size = 0;
        for (X509Certificate certificate : key.chain()) {
            try {
                size += certificate.getEncoded().length;
            } catch (CertificateEncodingException broken) {
                throw new IllegalStateException(broken);
            }
        }
        return size;
    }

    static SignatureValue value(byte[] value, SigningKey key) {
        return new SignatureValue(algorithm(key), value);
    }

    private static SignatureAlgorithm algorithm(SigningKey key) {
        EncryptionAlgorithm encryption =
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey());
        return SignatureAlgorithm.getAlgorithm(encryption, DigestAlgorithm.SHA256);
    }

    /** Whether the value is the certificate's signature over the bytes. */
    static boolean fits(ToBeSigned toSign, SignatureValue value, CertificateToken certificate) {
        try {
            Signature check = Signature.getInstance(value.getAlgorithm().getJCEId());
            check.initVerify(certificate.getPublicKey());
            check.update(toSign.getBytes());
            return check.verify(value.getValue());
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    /** Nothing is fetched and nothing is judged while signing: the key was judged before, by the order's time. */
    static CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    /** The seal lies over a third of the signature, so areas may overlap. */
    static IPdfObjFactory pdfLibrary() {
        PdfSignatureFieldPositionChecker places = new PdfSignatureFieldPositionChecker();
        places.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        IPdfObjFactory library = new PdfBoxNativeObjectFactory();
        library.setPdfSignatureFieldPositionChecker(places);
        return library;
    }
}
