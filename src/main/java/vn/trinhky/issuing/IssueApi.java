package vn.trinhky.issuing;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.signing.Signing;
import vn.trinhky.web.Refusal;

/** Seal and issue for programs. */
@RestController
class IssueApi {

    private final Issuing issuing;
    private final Sealing sealing;
    private final Signing signing;

    IssueApi(Issuing issuing, Sealing sealing, Signing signing) {
        this.issuing = issuing;
        this.sealing = sealing;
        this.signing = signing;
    }

    /**
     * Asks first who the officer is: whether a report is signed is not for everybody to know.
     *
     * @return 204 when it is issued; 202 when the key of the seal is not on this server: the data to be signed stands under
     *     {@code seal/data}
     */
    @PostMapping("/api/v1/reports/{id}/issue")
    @ApiResponse(responseCode = "204", description = "Sealed and issued")
    @ApiResponse(responseCode = "202", description = "The seal waits for the value of a key elsewhere")
    ResponseEntity<Void> issue(@PathVariable UUID id, Officer officer) {
        ReportId report = new ReportId(id);
        Refusal.raise(issuing.objectionToIssuing(report, officer));
        sealing.sealAndIssue(signing.signed(report), officer);
        boolean issued = issuing.ifIssued(report).isPresent();
        return ResponseEntity.status(issued ? HttpStatus.NO_CONTENT : HttpStatus.ACCEPTED)
                .build();
    }
}
