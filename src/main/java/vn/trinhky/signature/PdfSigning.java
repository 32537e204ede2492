package vn.trinhky.signature;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.trinhky.signature.refusals.SignatureValueDoesNotFit;
import vn.trinhky.signature.refusals.SignedElsewhere;
import vn.trinhky.web.Refusal;

/**
 * Puts signatures into PDF files: PAdES-BASELINE-B, or -T when a time-stamp authority is set. What was in the file stays
 * as it is, byte for byte, and the signature is added behind it, so earlier signatures stay valid.
 *
 * <p>Nothing here needs or takes a transaction: signing takes 0.3 s, and a time stamp goes over the network.
 */
@Component
public class PdfSigning {

    private final List<SecretKeys> stores;
    private final TimeStamps timeStamps;

    PdfSigning(List<SecretKeys> stores, TimeStamps timeStamps) {
        this.stores = List.copyOf(stores);
        this.timeStamps = timeStamps;
    }

    /**
     * The file with the signature of a key on this server.
     *
     * @throws Refusal if the key is not in force at the order's time, out of reach, or not on this server; or if the
     *     time-stamp authority does not answer
     */
    public byte[] sign(byte[] pdf, SignatureOrder order, SigningKey key) {
        Refusal.raise(key.objectionAt(order.at()));
        SecretKeys store = storeOf(key);
        DSSDocument document = new InMemoryDocument(pdf);
        // one set of parameters for both steps: it remembers what the first has drawn
        PAdESSignatureParameters parameters = PadesOrder.parameters(order, key, timeStamps.areSet());
        PAdESService service = service();
        byte[] value = store.sign(service.getDataToSign(document, parameters).getBytes(), key);
        return bytes(service.signDocument(document, parameters, PadesOrder.value(value, key)));
    }

    /**
     * What a key outside this server has to sign: the signed attributes of the signature, in DER, at most a kilobyte. The
     * key signs their SHA-256 with RSA (PKCS#1 v1.5) or ECDSA (DER).
     *
     * @throws Refusal if the key is not in force at the order's time
     */
    public byte[] toSign(byte[] pdf, SignatureOrder order, SigningKey key) {
        Refusal.raise(key.objectionAt(order.at()));
        return service()
                .getDataToSign(new InMemoryDocument(pdf), PadesOrder.parameters(order, key, timeStamps.areSet()))
                .getBytes();
    }

    /**
     * The file with a signature that was made elsewhere, for the same file, order and key as {@link #toSign} had.
     *
     * @throws SignatureValueDoesNotFit if the value is not this key's signature over just that
     * @throws Refusal if the key is not in force at the order's time, or the time-stamp authority does not answer
     */
    public byte[] assemble(byte[] pdf, SignatureOrder order, SigningKey key, byte[] signatureValue) {
        Refusal.raise(key.objectionAt(order.at()));
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESSignatureParameters parameters = PadesOrder.parameters(order, key, timeStamps.areSet());
        PAdESService service = service();
        ToBeSigned toSign = service.getDataToSign(document, parameters);
        SignatureValue value = PadesOrder.value(signatureValue, key);
        if (!PadesOrder.fits(toSign, value, new CertificateToken(key.certificate()))) {
            throw new SignatureValueDoesNotFit();
        }
        return bytes(service.signDocument(document, parameters, value));
    }

    private SecretKeys storeOf(SigningKey key) {
        return stores.stream()
                .filter(store -> store.kind() == key.kind())
                .findFirst()
                .orElseThrow(SignedElsewhere::new);
    }

    private PAdESService service() {
        PAdESService service = new PAdESService(PadesOrder.verifier());
        service.setPdfObjFactory(PadesOrder.pdfLibrary());
        timeStamps.source().ifPresent(service::setTspSource);
        return service;
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.writeTo(out);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return out.toByteArray();
    }
}
