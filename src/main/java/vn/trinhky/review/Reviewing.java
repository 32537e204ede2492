package vn.trinhky.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.ReportSentToReview;
import vn.trinhky.compilation.authors.ReportAuthors;
import vn.trinhky.drafting.Drafting;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.review.refusals.NotAwaitingLayoutCheck;
import vn.trinhky.review.refusals.NotTheClerk;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.refusals.OwnWork;
import vn.trinhky.review.refusals.ReportNotCleared;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/** What reviewers and the clerk do with a version before it may be signed. */
@Component
public class Reviewing {

    private final Reviews reviews;
    private final Compilation compilation;
    private final ReportAuthors authors;
    private final Drafting drafting;
    private final Reporting reporting;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            Reviews reviews,
            Compilation compilation,
            ReportAuthors authors,
            Drafting drafting,
            Reporting reporting,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.compilation = compilation;
        this.authors = authors;
        this.drafting = drafting;
        this.reporting = reporting;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void open(ReportSentToReview sent) {
        Report report = compilation.report(sent.report());
        Round round = reporting.round(report.round());
        RegimePlan plan = round.plan();
        Review review = reviews.save(new Review(
                report.id(),
                sent.number(),
                plan.reviewers(),
                authors.amongReviewers(report, round),
                plan.review(),
                clock.instant()));
        events.publishEvent(new ReviewOpened(report.id(), review.awaited()));
    }

    /** Clears the version, as far as this reviewer is concerned. */
    @Transactional
    public void clear(ReportId id, Officer officer) {
        give(id, officer, Verdict.Decision.CLEARED, null);
    }

    /** Returns the version, with a reason; the compiler gets it as soon as the version is returned. */
    @Transactional
    public void sendBack(ReportId id, String reason, Officer officer) {
        give(id, officer, Verdict.Decision.RETURNED, Reason.stated(reason));
    }

    /** Why this officer may not pass or return the layout now, or null if she may. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToLayoutCheck(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        if (!reporting.round(report.round()).isClerkedBy(officer)) {
            return new NotTheClerk();
        }
        Review review = newest(id).orElse(null);
        return review == null ? new NotAwaitingLayoutCheck() : review.objectionToLayoutCheck();
    }

    /** Passes the layout: the version is cleared, and the units' parts stand as they are. */
    @Transactional
    public void passLayout(ReportId id, Officer officer) {
        Report report = clerkedReport(id, officer);
        underLayoutCheck(id).passLayout(officer.fullName(), clock.instant());
        note(report, officer, Milestone.LAYOUT_PASSED, Map.of());
        drafting.accept(report.round());
        events.publishEvent(new LayoutPassed(id, officer));
    }

    /** Returns the version for its layout, with a reason. */
    @Transactional
    public void returnLayout(ReportId id, String reason, Officer officer) {
        Report report = clerkedReport(id, officer);
        underLayoutCheck(id).returnLayout(Reason.stated(reason), officer.fullName());
        note(report, officer, Milestone.LAYOUT_RETURNED, Map.of("reason", reason));
        compilation.reopen(id, reason, officer.fullName());
        events.publishEvent(new LayoutReturned(id));
    }

    /**
     * The proof that the newest version is cleared.
     *
     * @throws ReportNotCleared if it is not
     */
    @Transactional(readOnly = true)
    public ClearedReport cleared(ReportId id) {
        Review review = newest(id).orElseThrow(ReportNotCleared::new);
        if (review.state() != Review.State.CLEARED || review.clearedAt() == null) {
            throw new ReportNotCleared();
        }
        return new Clearance(compilation.frozen(id, review.number()), review.clearedAt());
    }

    /** The review of the newest version, with its verdicts. */
    @Transactional(readOnly = true)
    public Optional<Review> newest(ReportId id) {
        return reviews.findFirstByReportOrderByNumberDesc(id).map(Review::read);
    }

    /** The reviews of all versions, the first one first, with their verdicts. */
    @Transactional(readOnly = true)
    public List<Review> all(ReportId id) {
        return reviews.findByReportOrderByNumber(id).stream().map(Review::read).toList();
    }

    /** Until when whom is to answer for these reports; a verdict without a due date is not in it. */
    @Transactional(readOnly = true)
    public List<VerdictDue> due(Collection<ReportId> ids) {
        return ids.isEmpty() ? List.of() : reviews.due(ids);
    }

    private void give(ReportId id, Officer officer, Verdict.Decision decision, @Nullable String reason) {
        Report report = compilation.reportFor(id, officer);
        Review review = reviews.lockNewest(id).orElseThrow(NotUnderReview::new);
        Refusal.raise(objectionToStandingIn(report, officer));
        List<PersonId> next = review.take(Verdict.of(officer, decision, reason, clock.instant()), officer);
        Milestone milestone = reason == null ? Milestone.REVIEWER_CLEARED : Milestone.REVIEWER_RETURNED;
        note(report, officer, milestone, reason == null ? Map.of() : Map.of("reason", reason));
        if (review.state() == Review.State.RETURNED) {
            compilation.reopen(id, String.join("\n", review.reasons()), officer.fullName());
        }
        events.publishEvent(new VerdictGiven(id, officer.seat(), officer, review.state(), next));
    }

    /** What bars a reviewer from her own work bars whoever stands in for her from hers. */
    private @Nullable Refusal objectionToStandingIn(Report report, Officer officer) {
        return officer.actsForAnother()
                        && !reporting.round(report.round()).plan().review().ownWork()
                        && authors.wrote(report, officer.id())
                ? new OwnWork()
                : null;
    }

    private Report clerkedReport(ReportId id, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        if (!reporting.round(report.round()).isClerkedBy(officer)) {
            throw new NotTheClerk();
        }
        return report;
    }

    private Review underLayoutCheck(ReportId id) {
        return reviews.lockNewest(id).orElseThrow(NotAwaitingLayoutCheck::new);
    }

    private void note(Report report, Officer officer, Milestone milestone, Map<String, String> details) {
        journal.record(report.round().value(), officer.fullName(), milestone, details);
    }
}
