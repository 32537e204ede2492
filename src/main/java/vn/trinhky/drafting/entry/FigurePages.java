package vn.trinhky.drafting.entry;

import java.util.List;
import java.util.Map;
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
import vn.trinhky.drafting.EnteredFigures;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;

/** A unit's form of figures; without scripts it is a plain form with a button. */
@Controller
@RequestMapping("/submissions/{id}/figures")
class FigurePages {

    private final FigureSheetPages sheets;
    private final FigureEntering entering;
    private final FigureTables tables;

    FigurePages(FigureSheetPages sheets, FigureEntering entering, FigureTables tables) {
        this.sheets = sheets;
        this.entering = entering;
        this.tables = tables;
    }

    @GetMapping
    ModelAndView form(@PathVariable UUID id, Officer officer) {
        return sheets.page("figures", sheets.own(id, officer), HttpStatus.OK);
    }

    /** Saves the whole form or nothing; what was typed stays on the page until all of it can be taken. */
    @PostMapping
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Officer officer,
            RedirectAttributes attributes) {
        TypedForm form = TypedForm.of(fields);
        EnteredFigures entered = entering.enterAll(new SubmissionId(id), form.changes(), officer);
        if (!entered.refused().isEmpty()) {
            FigureSheet sheet = sheets.own(id, officer);
            FigureTable typed = sheet.table().typed(form.typed(), tables.said(entered.refused()));
            return sheets.page("figures", sheet.with(typed), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("base", fields.getOrDefault("base", "{}"))
                    .addObject("refused", true);
        }
        if (!entered.overtaken().isEmpty()) {
            return overtaken(id, form, entered.overtaken(), officer);
        }
        if (fields.containsKey("rest")) {
            List<String> rest = entering.restIsNil(new SubmissionId(id), officer);
            attributes.addFlashAttribute("restIsNil", rest);
        } else {
            attributes.addFlashAttribute("flash", "entry.saved");
        }
        return new ModelAndView("redirect:/submissions/" + id + "/figures");
    }

    /** What somebody else wrote stands in the line from now on as its base, so that saving again decides for one's own. */
    private ModelAndView overtaken(UUID id, TypedForm form, List<String> codes, Officer officer) {
        FigureSheet sheet = sheets.own(id, officer);
        FigureTable both = sheet.table().typed(form.typed(), List.of());
        return sheets.page("figures", sheet.with(both), HttpStatus.CONFLICT).addObject("overtaken", codes);
    }

    /** Leaves the lines open again that were just said to be nil. */
    @PostMapping("/open-again")
    String openAgain(@PathVariable UUID id, @RequestParam List<String> code, Officer officer) {
        entering.openAgain(new SubmissionId(id), code, officer);
        return "redirect:/submissions/" + id + "/figures";
    }
}
