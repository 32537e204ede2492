package vn.trinhky.drafting.entry;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.drafting.FigureCorrecting;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.web.InvalidInput;

/** A submitted figure is corrected, with a reason. */
@Controller
@RequestMapping("/submissions/{id}/figures/{code}/correction")
class CorrectionPages {

    private final Drafting drafting;
    private final PartFigures figures;
    private final FigureCorrecting correcting;
    private final FigureTables tables;
    private final Reporting reporting;
    private final OfficeDirectory office;

    CorrectionPages(
            Drafting drafting,
            PartFigures figures,
            FigureCorrecting correcting,
            FigureTables tables,
            Reporting reporting,
            OfficeDirectory office) {
        this.drafting = drafting;
        this.figures = figures;
        this.correcting = correcting;
        this.tables = tables;
        this.reporting = reporting;
        this.office = office;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, @PathVariable String code, Officer officer) {
        FigureRow row = row(id, code, officer);
        return page(id, row, officer, HttpStatus.OK).addObject("typed", row.typed());
    }

    @PostMapping
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "false") boolean nil,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes attributes) {
        TypedFigure typed = new TypedFigure(value, nil, note);
        try {
            correcting.correct(new SubmissionId(id), code, typed, reason, officer);
        } catch (InvalidInput wrong) {
            return page(id, row(id, code, officer), officer, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("typed", typed)
                    .addObject("reason", reason)
                    .addObject("wrong", wrong);
        }
        attributes.addFlashAttribute("flash", "entry.corrected");
        return new ModelAndView("redirect:/submissions/" + id + "/submitted#line-" + code);
    }

    private FigureRow row(UUID id, String code, Officer officer) {
        return tables.submitted(figures.submitted(new SubmissionId(id), officer))
                .row(code);
    }

    private ModelAndView page(UUID id, FigureRow row, Officer officer, HttpStatus status) {
        PartProgress part = drafting.progress(new SubmissionId(id), officer);
        return new ModelAndView("figure-correction", status)
                .addObject("id", id)
                .addObject("row", row)
                .addObject("round", reporting.round(part.round()))
                .addObject("unitName", office.unit(part.unit()).name())
                .addObject("objection", correcting.objection(part.id(), officer));
    }
}
