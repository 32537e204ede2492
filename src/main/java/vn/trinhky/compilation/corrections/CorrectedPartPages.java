package vn.trinhky.compilation.corrections;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.manuscript.corrected.Taking.Words;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;

/** Just what changed in parts that were submitted again, and the places of the report that may follow. */
@Controller
@RequestMapping("/reports/{id}/text/corrections")
class CorrectedPartPages {

    private final CorrectedParts corrected;
    private final CorrectionViews views;
    private final Compilation compilation;
    private final Reporting reporting;

    CorrectedPartPages(CorrectedParts corrected, CorrectionViews views, Compilation compilation, Reporting reporting) {
        this.corrected = corrected;
        this.views = views;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping
    String corrections(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        List<ResubmittedPart> parts = corrected.of(report.id(), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("parts", parts.stream().map(views::of).toList())
                .addAttribute("objection", compilation.objectionToWriting(report, officer));
        return "corrections";
    }

    /** The line on the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        model.addAttribute("id", id).addAttribute("open", corrected.open(new ReportId(id), officer));
        return "corrections :: summary";
    }

    @PostMapping("/{part}")
    String takeAll(@PathVariable UUID id, @PathVariable UUID part, Officer officer, RedirectAttributes next) {
        corrected.takeAll(new ReportId(id), new SubmissionId(part), officer);
        return back(id, part, "corrections.taken", next);
    }

    @PostMapping("/{part}/one")
    String take(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam String item,
            @RequestParam(defaultValue = "BOTH") Words words,
            Officer officer,
            RedirectAttributes next) {
        corrected.take(new ReportId(id), new SubmissionId(part), item, words, officer);
        return back(id, part, "corrections.taken", next);
    }

    @PostMapping("/{part}/leaving")
    String leave(
            @PathVariable UUID id,
            @PathVariable UUID part,
            @RequestParam String item,
            Officer officer,
            RedirectAttributes next) {
        corrected.leave(new ReportId(id), new SubmissionId(part), item, officer);
        return back(id, part, "corrections.left", next);
    }

    @PostMapping("/{part}/leaving-all")
    String leaveAll(@PathVariable UUID id, @PathVariable UUID part, Officer officer, RedirectAttributes next) {
        corrected.leaveAll(new ReportId(id), new SubmissionId(part), officer);
        return back(id, part, "corrections.left", next);
    }

    @PostMapping("/{part}/opening")
    String openAgain(@PathVariable UUID id, @PathVariable UUID part, Officer officer, RedirectAttributes next) {
        corrected.openAgain(new ReportId(id), new SubmissionId(part), officer);
        return back(id, part, "corrections.opened", next);
    }

    private static String back(UUID id, UUID part, String flash, RedirectAttributes next) {
        next.addFlashAttribute("flash", flash);
        return "redirect:/reports/" + id + "/text/corrections#part-" + part;
    }
}
