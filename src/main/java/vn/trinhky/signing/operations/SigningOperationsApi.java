package vn.trinhky.signing.operations;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.signing.Unfinished;
import vn.trinhky.signing.factor.CodeAppSetup;

/** What is stuck in signing, and lost phones, for programs of the administrator. */
@RestController
@RequestMapping("/api/v1/operations/signing")
class SigningOperationsApi {

    private final Unfinished unfinished;
    private final CodeAppSetup apps;

    SigningOperationsApi(Unfinished unfinished, CodeAppSetup apps) {
        this.unfinished = unfinished;
        this.apps = apps;
    }

    @GetMapping
    List<StuckSignature> stuck() {
        return StuckSignature.of(unfinished.overdue());
    }

    @PostMapping("/{report}/completion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tryAgain(@PathVariable UUID report) {
        unfinished.tryAgain(new ReportId(report));
    }

    /** Gives up the code app of somebody whose phone is lost. */
    @PostMapping("/code-apps/{person}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(@PathVariable UUID person, Officer officer) {
        apps.giveUpFor(new PersonId(person), officer);
    }
}
