package vn.trinhky.review.pages;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.review.Asked;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.StatedReason;

/** The reviewers' verdicts for programs. */
@RestController
@RequestMapping("/api/v1/reports/{id}")
class ReviewApi {

    private final Reviewing reviewing;
    private final Compilation compilation;
    private final OfficeDirectory office;
    private final Clock clock;

    ReviewApi(Reviewing reviewing, Compilation compilation, OfficeDirectory office, Clock clock) {
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.office = office;
        this.clock = clock;
    }

    /**
     * @param version the frozen version that is reviewed
     * @param digest of its text, its figures and the template of its layout
     * @param manner the order in which reviewers are asked, and how many have to clear
     * @param reviewers all of them, in the regime's order
     */
    record ReviewStatus(
            int version,
            String digest,
            Review.State state,
            Manner manner,
            List<ReviewerLine> reviewers,
            List<VerdictLine> verdicts,
            @Nullable String layoutReason) {}

    record Manner(ReviewManner.Order order, int enough, int voices) {}

    /**
     * @param ownWork whether she wrote in the version and therefore does not decide
     * @param askedAt null while it is not her turn
     * @param due the last day for her verdict, null for none
     * @param late whether that day is over and she has not decided
     */
    record ReviewerLine(
            String reviewer,
            boolean ownWork,
            @Nullable Instant askedAt,
            @Nullable LocalDate due,
            boolean late) {}

    record VerdictLine(
            String reviewer,
            Verdict.Decision decision,
            @Nullable String reason,
            Instant givenAt) {}

    /** The review of the newest version; 404 before the first. */
    @GetMapping("/review")
    ReviewStatus review(@PathVariable UUID id, Officer officer) {
        Review review = reviewing.newest(seen(id, officer)).orElseThrow(NotHere::new);
        List<VerdictLine> verdicts = review.verdicts().stream().map(this::line).toList();
        return new ReviewStatus(
                review.number(),
                compilation.frozen(review.report(), review.number()).digest(),
                review.state(),
                manner(review),
                review.reviewers().stream()
                        .map(reviewer -> line(reviewer, review))
                        .toList(),
                verdicts,
                review.layoutReason());
    }

    @PostMapping("/review/clearance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void clear(@PathVariable UUID id, Officer officer) {
        reviewing.clear(new ReportId(id), officer);
    }

    @PostMapping("/review/return")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendBack(@PathVariable UUID id, @Valid @RequestBody StatedReason stated, Officer officer) {
        reviewing.sendBack(new ReportId(id), stated.reason(), officer);
    }

    private ReportId seen(UUID id, Officer officer) {
        return compilation.reportFor(new ReportId(id), officer).id();
    }

    private static Manner manner(Review review) {
        int voices = review.voices().size();
        return new Manner(review.manner().order(), review.manner().enoughOf(voices), voices);
    }

    private ReviewerLine line(PersonId id, Review review) {
        Asked asked = review.asked(id).orElse(null);
        boolean late = asked != null && review.awaited().contains(id) && asked.isLate(LocalDate.now(clock));
        return new ReviewerLine(
                office.person(id).fullName(),
                review.isBarred(id),
                asked == null ? null : asked.askedAt(),
                asked == null ? null : asked.due(),
                late);
    }

    private VerdictLine line(Verdict verdict) {
        return new VerdictLine(
                verdict.spokenBy(office.person(verdict.reviewer()).fullName()),
                verdict.decision(),
                verdict.reason(),
                verdict.givenAt());
    }
}
