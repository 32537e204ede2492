package vn.trinhky.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.authors.ReportAuthors;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.changing.Effect;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.Stake;
import vn.trinhky.regime.changing.refusals.LastReviewer;
import vn.trinhky.review.refusals.AuthorCannotReview;
import vn.trinhky.web.Refusal;

/** What the change of an open round means for the version under review. */
@Component
@Order(3)
class ReviewAtStake implements Stake {

    private final Reviews reviews;
    private final Compilation compilation;
    private final ReportAuthors authors;
    private final OfficeDirectory office;

    ReviewAtStake(Reviews reviews, Compilation compilation, ReportAuthors authors, OfficeDirectory office) {
        this.reviews = reviews;
        this.compilation = compilation;
        this.authors = authors;
        this.office = office;
    }

    @Override
    public @Nullable Refusal objection(Round round, RoundChange change) {
        if (change instanceof ReviewerChange.Replaced replaced) {
            Refusal leaving = objectionToLeaving(round, replaced.before());
            return leaving == null ? objectionToComing(round, replaced.after()) : leaving;
        }
        if (change instanceof ReviewerChange.Added added) {
            return objectionToComing(round, added.reviewer());
        }
        if (change instanceof ReviewerChange.Removed removed) {
            Refusal leaving = objectionToLeaving(round, removed.reviewer());
            boolean nobodyLeft = open(round)
                    .filter(review -> review.dependsOn(removed.reviewer()))
                    .isPresent();
            return leaving == null && nobodyLeft ? new LastReviewer() : leaving;
        }
        return null;
    }

    @Override
    public List<Effect> effects(Round round, RoundChange change) {
        if (!(change instanceof ReviewerChange)) {
            return List.of();
        }
        Review review = open(round).orElse(null);
        if (review == null) {
            return List.of(Effect.of("nextReview"));
        }
        if (change instanceof ReviewerChange.Replaced replaced) {
            String key = review.asked(replaced.before()).isPresent() ? "taskGoes" : "turnGoes";
            return List.of(
                    Effect.of(key, review.number(), name(replaced.before()), name(replaced.after())),
                    Effect.of("verdictsStay", review.verdicts().size()));
        }
        if (change instanceof ReviewerChange.Removed removed) {
            String key = review.asked(removed.reviewer()).isPresent() ? "taskEnds" : "turnEnds";
            return List.of(
                    Effect.of(key, review.number(), name(removed.reviewer())),
                    Effect.of("verdictsStay", review.verdicts().size()));
        }
        return List.of(Effect.of("reviewsToo", review.number()));
    }

    private @Nullable Refusal objectionToLeaving(Round round, PersonId reviewer) {
        Review review = open(round).orElse(null);
        return review == null ? null : review.objectionToLeaving(reviewer);
    }

    private @Nullable Refusal objectionToComing(Round round, PersonId reviewer) {
        boolean forbidden = !round.plan().review().ownWork()
                && authors.wrote(compilation.reportOf(round.id()).orElseThrow(), reviewer);
        return forbidden ? new AuthorCannotReview() : null;
    }

    private Optional<Review> open(Round round) {
        Report report = compilation.reportOf(round.id()).orElseThrow();
        return reviews.findFirstByReportOrderByNumberDesc(report.id())
                .filter(review -> review.state() == Review.State.WITH_REVIEWERS);
    }

    private String name(PersonId person) {
        return office.person(person).fullName();
    }
}
