package vn.trinhky.review.initials;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportSentToReview;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.review.LayoutPassed;
import vn.trinhky.review.Review;
import vn.trinhky.review.Reviewing;
import vn.trinhky.review.Verdict;
import vn.trinhky.review.VerdictGiven;

/** Puts initials under a version, in the transaction of the act that is answered for. */
@Component
class Initialling {

    private final Initials initials;
    private final Compilation compilation;
    private final Reviewing reviewing;
    private final Journal journal;
    private final Clock clock;

    Initialling(Initials initials, Compilation compilation, Reviewing reviewing, Journal journal, Clock clock) {
        this.initials = initials;
        this.compilation = compilation;
        this.reviewing = reviewing;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    void on(ReportSentToReview sent) {
        initial(Initial.Part.CONTENT, PostKind.COMPILER, sent.by(), sent.report(), sent.number());
    }

    /** A reviewer who returns a version does not initial it. */
    @EventListener
    void on(VerdictGiven given) {
        Review review = reviewing.newest(given.report()).orElseThrow();
        boolean cleared = review.verdicts().stream()
                .anyMatch(verdict ->
                        verdict.reviewer().equals(given.reviewer()) && verdict.decision() == Verdict.Decision.CLEARED);
        if (cleared) {
            initial(Initial.Part.REVIEW, PostKind.REVIEWER, given.by(), given.report(), review.number());
        }
    }

    @EventListener
    void on(LayoutPassed passed) {
        int number = reviewing.newest(passed.report()).orElseThrow().number();
        initial(Initial.Part.LAYOUT, PostKind.CLERK, passed.by(), passed.report(), number);
    }

    /** Always that of the person who acted, never that of the one for whom she stands in. */
    private void initial(Initial.Part part, PostKind kind, Officer by, ReportId report, int number) {
        FrozenReport text = compilation.frozen(report, number);
        initials.add(
                report,
                new Initial(part, number, by.id(), by.fullName(), post(by, kind), text.digest(), clock.instant()));
        journal.record(
                compilation.report(report).round().value(),
                by.fullName(),
                Milestone.INITIALLED,
                Map.of("version", Integer.toString(number), "part", part.name(), "digest", text.digest()));
    }

    /** The post in which she acted, in words; empty for somebody who has none of this kind any more. */
    private static String post(Officer by, PostKind kind) {
        return by.posts().stream()
                .filter(post -> post.kind() == kind)
                .findFirst()
                .map(post -> post.title() + ", " + post.unitName())
                .orElse("");
    }
}
