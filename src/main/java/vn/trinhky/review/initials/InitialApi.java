package vn.trinhky.review.initials;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** Initials for programs of those who work on the report. */
@RestController
class InitialApi {

    private final Initials initials;
    private final Compilation compilation;

    InitialApi(Initials initials, Compilation compilation) {
        this.initials = initials;
        this.compilation = compilation;
    }

    /** Those under the newest version that was sent to review; none before the first. */
    @GetMapping("/api/v1/reports/{id}/initials")
    List<Initial> initials(@PathVariable UUID id, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        return initials.under(report.id(), report.timesSentToReview());
    }
}
