package vn.trinhky.compilation.firstdraft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import vn.trinhky.office.Officer;

/** The page on which the compiler sees what a first draft would write, and has it written. */
@Controller
@RequestMapping("/reports/{id}/text/first-draft")
class DraftPages {

    private final FirstDraft draft;
    private final DraftView view;
    private final ToBringUpToDate old;
    private final Compilation compilation;

    DraftPages(FirstDraft draft, DraftView view, ToBringUpToDate old, Compilation compilation) {
        this.draft = draft;
        this.view = view;
        this.old = old;
        this.compilation = compilation;
    }

    @GetMapping
    String preview(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        DraftPlan plan = draft.plan(report.id(), officer);
        model.addAttribute("report", report)
                .addAttribute("round", plan.round())
                .addAttribute("nothingNew", plan.isEmpty())
                .addAttribute("sections", view.sections(plan))
                .addAttribute("old", old.passages(report, plan.round()))
                .addAttribute("objection", compilation.objectionToWriting(report, officer));
        return "first-draft";
    }

    /** What still stands as in the last report, for the page of the text. */
    @GetMapping("/summary")
    String summary(@PathVariable UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        model.addAttribute("report", report).addAttribute("old", old.passages(report));
        return "first-draft :: outOfDate";
    }

    @PostMapping
    String prepare(
            @PathVariable UUID id,
            @RequestParam(name = "section", required = false) List<String> sections,
            Officer officer,
            RedirectAttributes next) {
        Set<String> chosen = sections == null ? Set.of() : new LinkedHashSet<>(sections);
        FirstDraft.Prepared prepared = draft.prepare(new ReportId(id), Optional.of(chosen), officer);
        if (prepared.sections().isEmpty()) {
            next.addFlashAttribute("flash", "draft.nothingWritten");
            return "redirect:/reports/" + id + "/text/first-draft";
        }
        next.addFlashAttribute("flash", "draft.prepared");
        next.addFlashAttribute("flashDetails", prepared.blocks());
        next.addAttribute("section", prepared.sections().get(0));
        return "redirect:/reports/" + id + "/text";
    }
}
