package vn.trinhky.drafting.pages;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.drafting.PartVersions;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.HistoryViews;

/** The versions of a unit's part: listed, compared, brought back. */
@Controller
@RequestMapping("/submissions/{id}/history")
class PartHistoryPages {

    private final PartVersions versions;
    private final PartHistoryPlaces places;
    private final HistoryViews views;

    PartHistoryPages(PartVersions versions, PartHistoryPlaces places, HistoryViews views) {
        this.versions = versions;
        this.places = places;
        this.views = views;
    }

    /** @param upTo the number of the newest version on the page */
    @GetMapping
    ModelAndView list(@PathVariable UUID id, @RequestParam Optional<Integer> upTo, Officer officer) {
        SubmissionId part = new SubmissionId(id);
        return views.list(
                places.place(id, officer),
                versions.all(part, officer),
                versions.steps(part, upTo.orElse(Integer.MAX_VALUE), officer));
    }

    @GetMapping("/comparison")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Officer officer) {
        SubmissionId part = new SubmissionId(id);
        return views.comparison(
                places.place(id, officer), versions.all(part, officer), versions.compare(part, from, to, officer));
    }

    @PostMapping("/{number}/bringing-back")
    String bringBack(@PathVariable UUID id, @PathVariable int number, Officer officer, RedirectAttributes attributes) {
        versions.bringBack(new SubmissionId(id), number, officer);
        attributes.addFlashAttribute("flash", "history.broughtBack");
        attributes.addFlashAttribute("flashDetails", number);
        return "redirect:/submissions/" + id;
    }
}
