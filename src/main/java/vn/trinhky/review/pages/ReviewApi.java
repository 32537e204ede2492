package vn.trinhky.review.pages;

import jakarta.validation.Valid;
import java.time.Instant;
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

    ReviewApi(Reviewing reviewing, Compilation compilation, OfficeDirectory office) {
        this.reviewing = reviewing;
        this.compilation = compilation;
        this.office = office;
    }

    /** @param version the frozen version that is reviewed */
    record ReviewStatus(
            int version,
            Review.State state,
            List<VerdictLine> verdicts,
            @Nullable String layoutReason) {}

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
        return new ReviewStatus(review.number(), review.state(), verdicts, review.layoutReason());
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

    private VerdictLine line(Verdict verdict) {
        return new VerdictLine(
                office.person(verdict.reviewer()).fullName(), verdict.decision(), verdict.reason(), verdict.givenAt());
    }
}
