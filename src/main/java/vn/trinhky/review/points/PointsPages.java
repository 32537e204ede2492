package vn.trinhky.review.points;

import vn.trinhky.review.remarks.PeopleOnReport;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** The compiler's one list: everything that reviewers and the clerk said, in the order of the text. */
@Controller
@RequestMapping("/reports/{id}/text/points")
class PointsPages {

    private final Discussions discussions;
    private final PeopleOnReport people;
    private final Compilation compilation;
    private final Reporting reporting;

    PointsPages(Discussions discussions, PeopleOnReport people, Compilation compilation, Reporting reporting) {
        this.discussions = discussions;
        this.people = people;
        this.compilation = compilation;
        this.reporting = reporting;
    }

    @GetMapping
    String points(@PathVariable UUID id, Officer officer, Model model) {
        Report report = add(id, officer, model);
        model.addAttribute("people", people.of(report)).addAttribute("headings", Headings.of(report.outline()));
        return "points";
    }

    /** How many are settled, and those of one section, for the page of the text. */
    @GetMapping("/summary")
    String summary(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String section, Officer officer, Model model) {
        add(id, officer, model);
        Discussion discussion = (Discussion) Objects.requireNonNull(model.getAttribute("discussion"));
        model.addAttribute("here", discussion.on(section))
                .addAttribute("openHere", section.isEmpty() ? 0 : discussion.openOn(section));
        return "points-parts :: pointsLine";
    }

    private Report add(UUID id, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        Round round = reporting.round(report.round());
        boolean mayDecide = compilation.objectionToWriting(report, officer) == null;
        model.addAttribute("report", report)
                .addAttribute("round", round)
                .addAttribute("discussion", discussions.beside(report, round))
                .addAttribute("viewer", new Viewer(officer, mayDecide, report.timesSentToReview()));
        return report;
    }
}
