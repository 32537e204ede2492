package vn.trinhky.compilation.pages;

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
import vn.trinhky.compilation.ReportHistory;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.writing.HistoryViews;

/** The versions of a report: listed, compared, brought back. */
@Controller
@RequestMapping("/reports/{id}/text/history")
class ReportHistoryPages {

    private final ReportHistory versions;
    private final ReportHistoryPlaces places;
    private final HistoryViews views;

    ReportHistoryPages(ReportHistory versions, ReportHistoryPlaces places, HistoryViews views) {
        this.versions = versions;
        this.places = places;
        this.views = views;
    }

    /** @param upTo the number of the newest version on the page */
    @GetMapping
    ModelAndView list(@PathVariable UUID id, @RequestParam Optional<Integer> upTo, Officer officer) {
        ReportId report = new ReportId(id);
        return views.list(
                places.place(id, officer),
                versions.all(report, officer),
                versions.steps(report, upTo.orElse(Integer.MAX_VALUE), officer));
    }

    @GetMapping("/comparison")
    ModelAndView compare(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to,
            Officer officer) {
        ReportId report = new ReportId(id);
        return views.comparison(
                places.place(id, officer), versions.all(report, officer), versions.compare(report, from, to, officer));
    }

    @PostMapping("/{number}/bringing-back")
    String bringBack(@PathVariable UUID id, @PathVariable int number, Officer officer, RedirectAttributes attributes) {
        versions.bringBack(new ReportId(id), number, officer);
        attributes.addFlashAttribute("flash", "history.broughtBack");
        attributes.addFlashAttribute("flashDetails", number);
        return "redirect:/reports/" + id + "/text";
    }
}
