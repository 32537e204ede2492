package vn.trinhky.issuing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

    /** @param value the signature over the data, in Base64 */
    record Value(@NotNull @Size(max = 4096) String value) {}

    /** What the key of the seal has to sign; asked again, it is the same. */
    @GetMapping("/data")
    ToSign data(@PathVariable UUID id, Officer officer) {
        Sealing.Task task = sealing.task(new ReportId(id), officer);
        return ToSign.of(task.toSign(), task.key(), task.seal().freshUntil());
    }

    /** Sets the seal and issues the report. */
    @PostMapping("/value")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void value(@PathVariable UUID id, @Valid @RequestBody Value given, Officer officer) {
        sealing.complete(new ReportId(id), SignatureValue.read(given.value()), officer);
    }
}
