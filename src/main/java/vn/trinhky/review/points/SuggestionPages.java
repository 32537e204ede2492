package vn.trinhky.review.points;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.review.remarks.Deciding;

/** The forms in which changes are suggested and decided on. */
@Controller
@RequestMapping("/reports/{id}/suggestions")
class SuggestionPages {

    private final SuggestingWords suggesting;
    private final Deciding deciding;

    SuggestionPages(SuggestingWords suggesting, Deciding deciding) {
        this.suggesting = suggesting;
        this.deciding = deciding;
    }

    /** @param words what should stand in the place of the quoted words; empty to strike them */
    @PostMapping
    String suggest(
            @PathVariable UUID id,
            @RequestParam String section,
            QuotedWords quoted,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String reason,
            WayBack back,
            Officer officer) {
        suggesting.suggest(new ReportId(id), section, quoted, words, reason, officer);
        return back.of(id);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            WayBack back,
            Officer officer,
            RedirectAttributes next) {
        Deciding.Accepted accepted = deciding.accept(new ReportId(id), chosen, officer);
        next.addFlashAttribute("flash", accepted.unfit().isEmpty() ? "suggestion.accepted" : "suggestion.acceptedSome");
        next.addFlashAttribute(
                "flashDetails",
                new Object[] {accepted.accepted().size(), accepted.unfit().size()});
        return back.of(id);
    }

    @PostMapping("/rejection")
    String reject(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> chosen,
            WayBack back,
            Officer officer,
            RedirectAttributes next) {
        deciding.reject(new ReportId(id), chosen, officer);
        next.addFlashAttribute("flash", "suggestion.rejected");
        next.addFlashAttribute("flashDetails", chosen.size());
        return back.of(id);
    }

    @PostMapping("/{suggestion}/reopening")
    String takeBack(@PathVariable UUID id, @PathVariable UUID suggestion, WayBack back, Officer officer) {
        deciding.takeBack(new ReportId(id), suggestion, officer);
        return back.of(id);
    }
}
