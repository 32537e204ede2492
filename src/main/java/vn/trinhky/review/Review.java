package vn.trinhky.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.Refusal;

/** The review of one version of a report, by several people at the same time, then by the clerk. */
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

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> reviewers;

    @Enumerated(EnumType.STRING)
    private State state;

    @ElementCollection
    @CollectionTable(name = "review_verdict", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("givenAt")
    private List<Verdict> verdicts = new ArrayList<>();

    private @Nullable String layoutCheckedBy;
    private @Nullable String layoutReason;
    private @Nullable Instant clearedAt;

    @Version
    private int version;

    protected Review() {}

    Review(ReportId report, int number, List<PersonId> reviewers) {
        this.reviewId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.reviewers = reviewers.stream().map(PersonId::value).toList();
        this.state = reviewers.isEmpty() ? State.AWAITING_LAYOUT_CHECK : State.WITH_REVIEWERS;
    }

    /** Why this officer may not give a verdict now, or null if she may. */
    public @Nullable Refusal objectionToVerdict(Officer officer) {
        if (!isReviewedBy(officer)) {
            return new NotAReviewer();
        }
        if (verdicts.stream().anyMatch(verdict -> verdict.reviewer().equals(officer.id()))) {
            return new VerdictAlreadyGiven();
        }
        return state == State.WITH_REVIEWERS ? null : new NotUnderReview();
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

    /** Takes a verdict. When the last one is in, one return is enough to return the version: all reasons go together. */
    void take(Verdict verdict, Officer officer) {
        Refusal.raise(objectionToVerdict(officer));
        verdicts.add(verdict);
        if (verdicts.size() == reviewers.size()) {
            state = reasons().isEmpty() ? State.AWAITING_LAYOUT_CHECK : State.RETURNED;
        }
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
        return verdicts.stream()
                .map(Verdict::reason)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    public ReportId report() {
        return report;
    }

    public int number() {
        return number;
    }

    public List<PersonId> reviewers() {
        return reviewers.stream().map(PersonId::new).toList();
    }

    /** Whether the officer is one of its reviewers. */
    public boolean isReviewedBy(Officer officer) {
        return reviewers.contains(officer.id().value());
    }

    public State state() {
        return state;
    }

    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
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
