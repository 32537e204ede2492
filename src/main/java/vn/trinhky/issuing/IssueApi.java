package vn.trinhky.issuing;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/** Seal and issue for programs. */
@RestController
class IssueApi {

    private final Issuing issuing;
    private final Signing signing;

    IssueApi(Issuing issuing, Signing signing) {
        this.issuing = issuing;
        this.signing = signing;
    }

    /** Asks first who the officer is: whether a report is signed is not for everybody to know. */
    @PostMapping("/api/v1/reports/{id}/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void issue(@PathVariable UUID id, Officer officer) {
        ReportId report = new ReportId(id);
        Refusal.raise(issuing.objectionToIssuing(report, officer));
        issuing.sealAndIssue(signing.signed(report), officer);
    }
}
