package vn.trinhky.drafting.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.FigureEntering;
import vn.trinhky.drafting.PartFigures;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.figures.EvidenceFiles;
import vn.trinhky.office.Officer;
import vn.trinhky.web.Download;
import vn.trinhky.web.InvalidInput;

/** Files that show a figure: brought by those who enter it, fetched by those who may read it. */
@Controller
@RequestMapping("/submissions/{id}/figures/{code}/evidence")
class EvidencePages {

    private final FigureSheetPages sheets;
    private final FigureEntering entering;
    private final PartFigures figures;

    EvidencePages(FigureSheetPages sheets, FigureEntering entering, PartFigures figures) {
        this.sheets = sheets;
        this.entering = entering;
        this.figures = figures;
    }

    @GetMapping
    ResponseEntity<byte[]> fetch(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam Optional<Integer> version,
            Officer officer) {
        PartFigures.EvidenceFile file = figures.evidence(new SubmissionId(id), code, version, officer);
        return Download.asItCame(file.content(), file.name());
    }

    @PostMapping
    ModelAndView bring(
            @PathVariable UUID id,
            @PathVariable String code,
            Officer officer,
            HttpServletRequest request,
            RedirectAttributes attributes) {
        try {
            ChosenFile file = ChosenFile.of(request, EvidenceFiles.MOST, "evidenceTooLarge");
            entering.show(new SubmissionId(id), code, file.name(), file.content(), officer);
        } catch (InvalidInput refused) {
            return sheets.page("figures", sheets.own(id, officer), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("refusedFile", refused)
                    .addObject("refusedCode", code);
        }
        return done(id, code, "entry.evidence.kept", attributes);
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @PathVariable UUID id, @PathVariable String code, Officer officer, RedirectAttributes attributes) {
        entering.takeEvidenceAway(new SubmissionId(id), code, officer);
        return done(id, code, "entry.evidence.removed", attributes);
    }

    private static ModelAndView done(UUID id, String code, String flash, RedirectAttributes attributes) {
        attributes.addFlashAttribute("flash", flash);
        return new ModelAndView("redirect:/submissions/" + id + "/figures#line-" + code);
    }
}
