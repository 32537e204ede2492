package vn.trinhky.drafting.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.AskedBack;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureCorrecting;
import vn.trinhky.drafting.LastPart;
import vn.trinhky.drafting.LastParts;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.PartReturning;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.SubmittedVersion;
import vn.trinhky.drafting.entry.FigureTables;
import vn.trinhky.figures.speech.FigureSetting;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** What a unit submitted last: its own people read it again, the compiler reads it or returns it. */
@Controller
class SubmittedPages {

    private final Drafting drafting;
    private final PartReturning returning;
    private final LastParts lastParts;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final PartFigures figures;
    private final FigureCorrecting correcting;
    private final FigureTables tables;

    SubmittedPages(
            Drafting drafting,
            PartReturning returning,
            LastParts lastParts,
            Reporting reporting,
            OfficeDirectory office,
            PartFigures figures,
            FigureCorrecting correcting,
            FigureTables tables) {
        this.drafting = drafting;
        this.returning = returning;
        this.lastParts = lastParts;
        this.reporting = reporting;
        this.office = office;
        this.figures = figures;
        this.correcting = correcting;
        this.tables = tables;
    }

    @GetMapping("/submissions/{id}/submitted")
    String submitted(@PathVariable UUID id, Officer officer, Model model) {
        PartProgress part = drafting.progress(new SubmissionId(id), officer);
        SubmittedVersion version = drafting.submitted(part.id()).orElseThrow(NotHere::new);
        Round round = reporting.round(part.round());
        Refusal objection = round.objectionToCompiling(officer);
        model.addAttribute("part", part);
        model.addAttribute("round", round);
        model.addAttribute("unitName", office.unit(part.unit()).name());
        model.addAttribute("submitted", version);
        model.addAttribute("compiles", objection == null);
        model.addAttribute("objection", part.objectionToReturningToUnit());
        model.addAttribute("asked", new AskedBack(returning.requests(part.id(), officer)));
        FigureSetting setting = FigureSetting.ofPart(round, part.unit());
        List<PartSection> sections = round.plan().contributedSections().stream()
                .map(plan -> PartSection.of(plan, setting, version.text(plan.key())))
                .toList();
        LastPart last = lastParts.before(part.round(), part.unit()).orElse(null);
        model.addAttribute("sections", sections);
        model.addAttribute("figures", tables.submitted(figures.submitted(part.id(), officer)));
        model.addAttribute("mayCorrect", correcting.objection(part.id(), officer) == null);
        model.addAttribute("carried", CarriedPart.of(last, sections));
        return "submission-submitted";
    }

    @PostMapping("/submissions/{id}/return-to-unit")
    String returnToUnit(
            @PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes attributes) {
        PartProgress part = drafting.progress(new SubmissionId(id), officer);
        drafting.returnToUnit(part.id(), reason, officer);
        attributes.addFlashAttribute("flash", "part.returnedToUnit");
        return "redirect:/rounds/" + part.round().value();
    }
}
