package vn.trinhky.compilation.marking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.trinhky.compilation.ReportMarking;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.word.marks.DocumentMarks.Urgency;
import vn.trinhky.word.marks.Secrecy;

/** Urgency and secrecy of a report: the one is chosen, the other is refused. */
@Controller
@RequestMapping("/reports/{id}/marks")
class MarkingPages {

    private final ReportMarking marking;
    private final Compilation compilation;
    private final Reporting reporting;

    MarkingPages(ReportMarking marking, Compilation compilation, Reporting reporting) {
        this.marking = marking;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping
    String marks(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("urgencies", Urgency.values())
                .addAttribute("degrees", Secrecy.values())
                .addAttribute("objection", marking.objectionToMarking(report, officer));
        return "report-marks";
    }

    @PostMapping
    String mark(
            @PathVariable UUID id,
            @RequestParam @Nullable Urgency urgency,
            @RequestParam(defaultValue = "NONE") Secrecy secrecy,
            Officer officer,
            RedirectAttributes next) {
        marking.mark(new ReportId(id), urgency, secrecy, officer);
        next.addFlashAttribute("flash", urgency == null ? "marks.unmarked" : "marks.marked")
                .addFlashAttribute("flashDetails", urgency == null ? "" : urgency.printed());
        return "redirect:/reports/" + id + "/marks";
    }
}
