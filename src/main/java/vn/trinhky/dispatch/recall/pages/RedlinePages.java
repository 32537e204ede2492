package vn.trinhky.dispatch.recall.pages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.Answering;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.DeliveryId;
import vn.trinhky.dispatch.recall.ReadableCopies;
import vn.trinhky.dispatch.recall.Redlined;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.office.Officer;

/**
 * What a document says otherwise than the one whose place it takes: for those who work on it, and for its addressees, with
 * and without an account.
 */
@Controller
class RedlinePages {

    private final Redlined redlined;
    private final Compilation compilation;
    private final Answering answering;
    private final ReadableCopies copies;

    RedlinePages(Redlined redlined, Compilation compilation, Answering answering, ReadableCopies copies) {
        this.redlined = redlined;
        this.compilation = compilation;
        this.answering = answering;
        this.copies = copies;
    }

    @GetMapping("/reports/{id}/validity/redline")
    String ofReport(@PathVariable UUID id, Officer officer, Model model) {
        ReportId report = compilation.reportFor(new ReportId(id), officer).id();
        return page(report, "/reports/" + id + "/validity", model);
    }

    @GetMapping("/inbox/{id}/redline")
    String ofLetter(@PathVariable UUID id, Officer officer, Model model) {
        return page(delivered(id, officer), "/inbox/" + id, model);
    }

    @GetMapping("/receipts/{token}/redline")
    String behindLink(@PathVariable UUID token, Model model) {
        return page(readable(answering.byToken(token)), "/receipts/" + token, model);
    }

    private ReportId delivered(UUID id, Officer officer) {
        return readable(answering.addressed(new DeliveryId(id), officer));
    }

    private ReportId readable(Delivery delivery) {
        return copies.of(delivery.report()).report();
    }

    private String page(ReportId report, String back, Model model) {
        IssuedReport before = redlined.before(report);
        model.addAttribute("before", before)
                .addAttribute("sections", redlined.sections(report))
                .addAttribute("back", back);
        return "redline";
    }
}
