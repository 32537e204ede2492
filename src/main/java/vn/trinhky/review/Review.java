package vn.trinhky.review;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReviewManner;
import vn.trinhky.review.refusals.NotAReviewer;
import vn.trinhky.review.refusals.NotAwaitingLayoutCheck;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.refusals.NotYetAsked;
import vn.trinhky.review.refusals.OwnWork;
import vn.trinhky.review.refusals.ReviewerHasDecided;
import vn.trinhky.review.refusals.SecondVoice;
import vn.trinhky.review.refusals.VerdictAlreadyGiven;
import vn.trinhky.web.Refusal;

/**
 * The review of one version of a report, in the regime's manner, then by the clerk.
 *
 * <p>Who is asked: in parallel everybody at once; in sequence the next one when the one before has cleared. When a version
 * is cleared: as soon as enough reviewers have cleared it. When it is returned:
 *
 * <ul>
 *   <li>in sequence at once, because whoever comes later would read a text that is about to change; of a sequence of which
 *       <i>k</i> are enough, the others are never asked;
 *   <li>in parallel, if all must clear, when everybody has decided: everybody reads it in any case, and so all reasons
 *       reach the compiler together;
 *   <li>in parallel, if <i>k</i> of <i>n</i> are enough, as soon as <i>k</i> can no longer be reached: not everybody has to
 *       speak, so nobody is waited for.
 * </ul>
 *
 * <p>A reviewer who wrote in the version is barred where the regime forbids own work: she is not asked, and "all" means
 * all the others.
 */
@Entity
public class Review {

    /** How far the version has come. */
    public enum State {
        WITH_REVIEWERS,
        AWAITING_LAYOUT_CHECK,
        RETURNED,
        CLEARED
    }

    @Id
    private UUID reviewId;

    @Embedded
    private ReportId report;

    private int number;

    @Embedded
    private Panel panel;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String layoutCheckedBy;
    private @Nullable String layoutReason;
    private @Nullable Instant clearedAt;

    @Version
    private int version;

    protected Review() {}

    /** @param barred reviewers who wrote in the version and may not decide about it */
    Review(
            ReportId report,
            int number,
            List<PersonId> reviewers,
            Collection<PersonId> barred,
            ReviewManner manner,
            Instant at) {
        this.reviewId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.panel = new Panel(reviewers, barred, manner);
        this.state = voices().isEmpty() ? State.AWAITING_LAYOUT_CHECK : State.WITH_REVIEWERS;
        panel.ask(at);
    }

    /** Why this officer may not give a verdict now, or null if she may. */
    public @Nullable Refusal objectionToVerdict(Officer officer) {
        if (!isReviewedBy(officer)) {
            return new NotAReviewer();
        }
        if (isBarred(officer.seat())) {
            return new OwnWork();
        }
        if (officer.actsForAnother() && panel.has(officer.id())) {
            return new SecondVoice();
        }
        if (panel.hasDecided(officer.seat())) {
            return new VerdictAlreadyGiven();
        }
        if (state != State.WITH_REVIEWERS) {
            return new NotUnderReview();
        }
        return asked(officer.seat()).isPresent() ? null : new NotYetAsked();
    }

    /** Why this officer may not write a remark now, or null if she may. */
    public @Nullable Refusal objectionToRemark(Officer officer) {
        if (!isReviewedBy(officer)) {
            return new NotAReviewer();
        }
        return state == State.WITH_REVIEWERS ? null : new NotUnderReview();
    }

    /** Why the layout cannot be passed or returned now, or null if it can. */
    public @Nullable Refusal objectionToLayoutCheck() {
        return state == State.AWAITING_LAYOUT_CHECK ? null : new NotAwaitingLayoutCheck();
    }

    /**
     * Takes a verdict.
     *
     * @return who is asked now because of it
     */
    List<PersonId> take(Verdict verdict, Officer officer) {
        Refusal.raise(objectionToVerdict(officer));
        panel.take(verdict);
        return goOn(verdict.givenAt());
    }

    /** Draws the conclusion from what is on the table, and asks whoever comes next. */
    private List<PersonId> goOn(Instant at) {
        switch (panel.outcome()) {
            case CLEARED -> state = State.AWAITING_LAYOUT_CHECK;
            case RETURNED -> state = State.RETURNED;
            case OPEN -> {
                return panel.ask(at);
            }
        }
        return List.of();
    }

    /** Why a reviewer cannot be replaced or removed while the version lies before her, or null if she can. */
    @Nullable
    Refusal objectionToLeaving(PersonId reviewer) {
        return panel.hasDecided(reviewer) ? new ReviewerHasDecided() : null;
    }

    /** Whether nobody else could decide if this reviewer left. */
    boolean dependsOn(PersonId reviewer) {
        return voices().equals(List.of(reviewer));
    }

    /**
     * Somebody else reviews in the place of a reviewer; her days are counted from now. Verdicts given by others stay.
     *
     * @return whether the one before had been asked, so that the other one is asked now
     */
    boolean replace(PersonId before, PersonId after, Instant at) {
        Refusal.raise(objectionToLeaving(before));
        return panel.replace(before, after, at);
    }

    void add(PersonId reviewer) {
        panel.add(reviewer);
    }

    /**
     * A reviewer is asked no longer. If the others have all decided, that decides the version.
     *
     * @return who is asked now because of it
     */
    List<PersonId> remove(PersonId reviewer, Instant at) {
        Refusal.raise(objectionToLeaving(reviewer));
        panel.remove(reviewer);
        return goOn(at);
    }

    /** Asks whoever has come in meanwhile, if it is her turn. */
    List<PersonId> askNewcomers(Instant at) {
        return panel.ask(at);
    }

    void passLayout(String who, Instant at) {
        Refusal.raise(objectionToLayoutCheck());
        state = State.CLEARED;
        layoutCheckedBy = who;
        clearedAt = at;
    }

    void returnLayout(String reason, String who) {
        Refusal.raise(objectionToLayoutCheck());
        state = State.RETURNED;
        layoutCheckedBy = who;
        layoutReason = reason;
    }

    List<String> reasons() {
        return panel.reasons();
    }

    public ReportId report() {
        return report;
    }

    public int number() {
        return number;
    }

    public List<PersonId> reviewers() {
        return panel.members();
    }

    /** The reviewers who decide: all but those who wrote in the version. */
    public List<PersonId> voices() {
        return panel.voices();
    }

    /** Whether a reviewer may not decide because she wrote in the version. */
    public boolean isBarred(PersonId reviewer) {
        return panel.isBarred(reviewer);
    }

    public ReviewManner manner() {
        return panel.manner();
    }

    /** This review with everything that belongs to it, for pages that look at it when the transaction is over. */
    Review read() {
        panel.read();
        return this;
    }

    /** When a reviewer was asked, and until when she is to answer; empty when it is not her turn yet. */
    public Optional<Asked> asked(PersonId reviewer) {
        return panel.asked(reviewer);
    }

    /** Those who have been asked and have not decided; nobody once the review is over. */
    public List<PersonId> awaited() {
        return state == State.WITH_REVIEWERS ? panel.awaited() : List.of();
    }

    /** Whether the officer is one of its reviewers, or acts for one. */
    public boolean isReviewedBy(Officer officer) {
        return panel.has(officer.seat());
    }

    public State state() {
        return state;
    }

    public List<Verdict> verdicts() {
        return panel.verdicts();
    }

    public @Nullable String layoutCheckedBy() {
        return layoutCheckedBy;
    }

    public @Nullable String layoutReason() {
        return layoutReason;
    }

    public @Nullable Instant clearedAt() {
        return clearedAt;
    }
}
