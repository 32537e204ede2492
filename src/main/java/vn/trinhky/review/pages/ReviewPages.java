package vn.trinhky.review.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.moved.MovedFigures;
import vn.trinhky.figures.FigureAddress;
import vn.trinhky.journal.Journal;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.Reporting;
import vn.trinhky.review.Asked;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.changes.SectionChange;
import vn.trinhky.review.changes.SinceLastLook;
import vn.trinhky.review.points.Discussion;
import vn.trinhky.review.points.Discussions;
import vn.trinhky.review.points.Viewer;
import vn.trinhky.review.remarks.PeopleOnReport;
import vn.trinhky.review.remarks.Remark;

/** The page on which reviewers read a version, remark on it and decide. Others who work on the report may read it. */
@Controller
class ReviewPages {

    private final Reviewing reviewing;
    private final Discussions discussions;
    private final SinceLastLook sinceLastLook;
    private final PeopleOnReport people;
    private final Compilation compilation;
    private final MovedFigures figures;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    ReviewPages(
            Reviewing reviewing,
            Discussions discussions,
            SinceLastLook sinceLastLook,
            PeopleOnReport people,
            Compilation compilation,
            MovedFigures figures,
            Reporting reporting,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.reviewing = reviewing;
        this.discussions = discussions;
        this.sinceLastLook = sinceLastLook;
        this.people = people;
        this.compilation = compilation;
        this.figures = figures;
        this.reporting = reporting;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A reviewer and what she said.
     *
     * @param asked null while it is not her turn
     * @param verdict null while she has not decided
     */
    record ReviewerLine(
            String name,
            boolean barred,
            @Nullable Asked asked,
            @Nullable Verdict verdict) {}

    /** @param show "all" for the whole text; otherwise a reviewer who saw an earlier version sees what changed */
    @GetMapping("/reports/{id}/review")
    String review(@PathVariable UUID id, @RequestParam(defaultValue = "") String show, Officer officer, Model model) {
        Report report = compilation.reportFor(new ReportId(id), officer);
        model.addAttribute("report", report)
                .addAttribute("round", reporting.round(report.round()))
                .addAttribute("notYet", "review");
        Optional<Review> newest = reviewing.newest(report.id());
        newest.ifPresent(review -> {
            addReview(review, officer, model);
            addText(review, report, officer, model);
        });
        model.addAttribute("showAll", show.equals("all"));
        return newest.isPresent() ? "review" : "not-yet";
    }

    private void addReview(Review review, Officer officer, Model model) {
        model.addAttribute("review", review)
                .addAttribute("reviewers", reviewers(review))
                .addAttribute("today", LocalDate.now(clock))
                .addAttribute("verdictObjection", review.objectionToVerdict(officer))
                .addAttribute("mayRemark", review.objectionToRemark(officer) == null);
    }

    private void addText(Review review, Report report, Officer officer, Model model) {
        FrozenReport text = compilation.frozen(report.id(), review.number());
        Discussion discussion = discussions.beside(text);
        Map<String, SectionChange> changes = review.isReviewedBy(officer) ? sinceLastLook.of(text, officer) : Map.of();
        boolean mayDecide = compilation.objectionToWriting(report, officer) == null;
        model.addAttribute("text", text)
                .addAttribute("moved", figures.since(text))
                .addAttribute("discussion", discussion)
                .addAttribute(
                        "returns",
                        EarlierReturns.beforeTheNewest(
                                journal.entries(report.round().value()), discussion.on(Remark.WHOLE_REPORT)))
                .addAttribute("copy", ReadingCopy.of(text, changes, discussion, FigureAddress.of(report.round())))
                .addAttribute("people", people.of(report))
                .addAttribute("viewer", new Viewer(officer, mayDecide, review.number()));
    }

    @PostMapping("/reports/{id}/review/clearance")
    String clear(@PathVariable UUID id, Officer officer, RedirectAttributes next) {
        reviewing.clear(new ReportId(id), officer);
        next.addFlashAttribute("flash", "review.cleared");
        return "redirect:/reports/" + id + "/review";
    }

    @PostMapping("/reports/{id}/review/return")
    String sendBack(@PathVariable UUID id, @RequestParam String reason, Officer officer, RedirectAttributes next) {
        reviewing.sendBack(new ReportId(id), reason, officer);
        next.addFlashAttribute("flash", "review.returned");
        return "redirect:/reports/" + id + "/review";
    }

    private List<ReviewerLine> reviewers(Review review) {
        Map<PersonId, Person> people = office.peopleById(review.reviewers());
        return review.reviewers().stream()
                .map(id -> new ReviewerLine(
                        name(people.get(id)),
                        review.isBarred(id),
                        review.asked(id).orElse(null),
                        verdict(review, id)))
                .toList();
    }

    private static String name(@Nullable Person person) {
        return person == null ? "" : person.fullName();
    }

    private static @Nullable Verdict verdict(Review review, PersonId reviewer) {
        return review.verdicts().stream()
                .filter(verdict -> verdict.reviewer().equals(reviewer))
                .findFirst()
                .orElse(null);
    }
}
