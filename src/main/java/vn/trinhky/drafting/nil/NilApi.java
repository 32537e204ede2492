package vn.trinhky.drafting.nil;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** Nil reports for programs. */
@RestController
@RequestMapping("/api/v1")
class NilApi {

    private final NilReporting nil;

    NilApi(NilReporting nil) {
        this.nil = nil;
    }

    /** Writes into every section of a part in which nothing is written that there is nothing to report. */
    @PostMapping("/submissions/{id}/nil-report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@PathVariable UUID id, Officer officer) {
        nil.declare(new SubmissionId(id), officer);
    }
}
