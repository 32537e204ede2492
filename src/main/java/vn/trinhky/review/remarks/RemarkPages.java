package vn.trinhky.review.remarks;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The forms on the review page in which remarks are written, answered and settled. */
@Controller
class RemarkPages {

    private final Remarking remarking;
    private final Compilation compilation;

    RemarkPages(Remarking remarking, Compilation compilation) {
        this.remarking = remarking;
        this.compilation = compilation;
    }

    @PostMapping("/reports/{id}/remarks")
    String remark(@PathVariable UUID id, @RequestParam String section, @RequestParam String text, Officer officer) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        remarking.remark(report.id(), report.timesSentToReview(), section, null, text, officer);
        return "redirect:/reports/" + id + "/review";
    }
}
