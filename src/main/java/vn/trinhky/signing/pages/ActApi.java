package vn.trinhky.signing.pages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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
import vn.trinhky.office.Officer;
import vn.trinhky.signature.SignatureValue;
import vn.trinhky.signature.ToSign;
import vn.trinhky.signing.FinalSignature;

/**
 * The signature itself for programs. A token on the signatory's desk and a remote signing service are served alike: take the
 * data, have it signed, bring the value.
 */
@RestController
@RequestMapping("/api/v1/reports/{id}/signature")
class ActApi {

    private final FinalSignature signature;

    ActApi(FinalSignature signature) {
        this.signature = signature;
    }

    /** @param value of the signature in Base64: RSA (PKCS#1 v1.5) or ECDSA (DER), over the data with SHA-256 */
    record BroughtValue(@NotBlank @Size(max = 8000) String value) {}

    /** What the external key has to sign; asked again, it is the same. */
    @GetMapping("/data")
    ToSign data(@PathVariable UUID id, Officer officer) {
        return signature.toSign(new ReportId(id), officer);
    }

    @PostMapping("/value")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable UUID id, @Valid @RequestBody BroughtValue brought, Officer officer) {
        signature.take(new ReportId(id), SignatureValue.read(brought.value()), officer);
    }

    /** Puts the signature on a document that was confirmed and could not be signed at once. */
    @PostMapping("/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void finish(@PathVariable UUID id, Officer officer) {
        signature.finish(new ReportId(id), officer);
    }
}
