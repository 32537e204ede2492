package vn.trinhky.issuing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.issuing.seal.TypedValue;
import vn.trinhky.office.Officer;
import vn.trinhky.signature.SigningKey;

/**
 * A seal whose key is on the office's token or with a signing service, for programs: {@code POST …/issue} begins it, then
 * the data goes out and the value comes in. Both can be repeated until the seal is set.
 */
@RestController
@RequestMapping("/api/v1/reports/{id}/seal")
class SealApi {

    private final Sealing sealing;

    SealApi(Sealing sealing) {
        this.sealing = sealing;
    }

    /**
     * @param data what the key has to sign, in Base64: the signed attributes in DER, not their digest
     * @param algorithm by its Java name: {@code SHA256withRSA} or {@code SHA256withECDSA}
     * @param claimedAt the time that the seal claims
     * @param certificates in Base64, DER: the seal's certificate, then those that vouch for it
     */
    record ToSign(String data, String algorithm, Instant claimedAt, List<String> certificates) {

        static ToSign of(Sealing.Task task) {
            return new ToSign(
                    Base64.getEncoder().encodeToString(task.toSign()),
                    "SHA256with" + (isElliptic(task.key()) ? "ECDSA" : "RSA"),
                    task.seal().begunAt(),
                    task.key().chain().stream().map(ToSign::encoded).toList());
        }

        private static boolean isElliptic(SigningKey key) {
            return key.certificate().getPublicKey().getAlgorithm().startsWith("EC");
        }

        private static String encoded(java.security.cert.X509Certificate certificate) {
            try {
                return Base64.getEncoder().encodeToString(certificate.getEncoded());
            } catch (CertificateEncodingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    /** @param value the signature over the data, in Base64 */
    record Value(@NotNull @Size(max = 4096) String value) {}

    @GetMapping("/data")
    ToSign data(@PathVariable UUID id, Officer officer) {
        return ToSign.of(sealing.task(new ReportId(id), officer));
    }

    /** Sets the seal and issues the report. */
    @PostMapping("/value")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void value(@PathVariable UUID id, @Valid @RequestBody Value given, Officer officer) {
        sealing.complete(new ReportId(id), TypedValue.read(given.value()), officer);
    }
}
