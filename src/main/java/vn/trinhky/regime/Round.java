package vn.trinhky.regime;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.refusals.CollectionClosed;
import vn.trinhky.regime.refusals.NotTheCompiler;
import vn.trinhky.regime.refusals.RoundNotUnderWay;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.web.Refusal;
import vn.trinhky.word.LayoutProfile;

/** One period's run of a regime: it collects the units' parts, then carries one report to its end. */
@Entity
public class Round {

    /** Where the round stands as a whole. The report's own path is kept by its stages. */
    public enum State {
        COLLECTING,
        COLLECTED,
        CLOSED
    }

    @EmbeddedId
    private RoundId id;

    @Embedded
    private RegimeId regime;

    private String regimeName;

    @Embedded
    private ReportingPeriod period;

    /** Records are replaced and never changed: a copy of thousands of units for each look would tell nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private RegimePlan plan;

    /** Null for rounds that nobody has changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Amendments amendments;

    /** Null where the layout rules of the day hold. */
    @Enumerated(EnumType.STRING)
    private @Nullable LayoutProfile chosenLayout;

    private @Nullable String layoutReason;

    private LocalDate deadline;

    /** Null where nobody had decided about the regime's timing when it opened. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable RegimeTiming timing;

    private Instant openedAt;
    private String openedBy;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private int version;

    protected Round() {}

    Round(ReportingRegime regime, ReportingPeriod period, Opening opened) {
        this.id = new RoundId(UUID.randomUUID());
        this.regime = regime.id();
        this.regimeName = regime.name();
        this.period = period;
        this.plan = regime.plan();
        this.deadline = opened.days().deadline();
        this.timing = opened.timing();
        this.openedBy = opened.by();
        this.openedAt = opened.at();
        this.state = State.COLLECTING;
        if (!opened.days().later().isEmpty()) {
            this.amendments = Amendments.NONE.extended(opened.days().later());
        }
    }

    void endCollection() {
        if (state != State.COLLECTING) {
            throw new CollectionClosed();
        }
        state = State.COLLECTED;
    }

    void close() {
        if (state != State.COLLECTED) {
            throw new RoundNotUnderWay();
        }
        state = State.CLOSED;
    }

    void reopen() {
        if (state == State.CLOSED) {
            state = State.COLLECTED;
        }
    }

    void take(RoundChange change) {
        plan = change.applied(plan);
        amendments = change.amended(amendments());
        deadline = change.deadline(deadline);
    }

    void chooseLayout(LayoutProfile profile, String reason) {
        if (state == State.CLOSED) {
            throw new RoundNotUnderWay();
        }
        chosenLayout = profile;
        layoutReason = reason;
    }

    /** How the report is set if it is dated this day: by the rules in force then, unless somebody chose others. */
    public LayoutProfile layoutOn(LocalDate day) {
        return chosenLayout == null ? LayoutProfile.inForce(plan.layout().rules(), day) : chosenLayout;
    }

    /** The layout that was chosen against the rules of the day, or null. */
    public @Nullable LayoutProfile chosenLayout() {
        return chosenLayout;
    }

    public @Nullable String layoutReason() {
        return layoutReason;
    }

    /** Why this officer may not choose another layout, or null if she may: the compiler may, and the clerk. */
    public @Nullable Refusal objectionToChoosingLayout(Officer officer) {
        if (!isClerkedBy(officer) && !isCompiledBy(officer)) {
            return new NotTheCompiler();
        }
        return state == State.CLOSED ? new RoundNotUnderWay() : null;
    }

    /** Why this officer may not change the round while it is under way, or null if she may. */
    public @Nullable Refusal objectionToChanging(Officer officer) {
        Refusal objection = objectionToCompiling(officer);
        return objection == null ? objectionToBeingChanged() : objection;
    }

    /** Why nobody may change the round any more, or null. */
    @Nullable
    Refusal objectionToBeingChanged() {
        return state == State.CLOSED ? new RoundNotUnderWay() : null;
    }

    /** Whether the officer's units are asked for a part, or were. */
    boolean isContributedToBy(Officer officer) {
        return plan.contributors().stream().anyMatch(officer::belongsTo)
                || amendments().withdrawn().stream().map(UnitId::new).anyMatch(officer::belongsTo);
    }

    /** Whether the officer compiles this round's report. */
    public boolean isCompiledBy(Officer officer) {
        return officer.holds(PostKind.COMPILER, plan.compilingUnit());
    }

    /** Why this officer may not act as the round's compiler, or null if she may. */
    public @Nullable Refusal objectionToCompiling(Officer officer) {
        return isCompiledBy(officer) ? null : new NotTheCompiler();
    }

    /** Why this officer may not end the collection, or null if she may. */
    public @Nullable Refusal objectionToEndingCollection(Officer officer) {
        Refusal objection = objectionToCompiling(officer);
        return objection == null && state != State.COLLECTING ? new CollectionClosed() : objection;
    }

    /** Whether the officer keeps the compiling unit's records. */
    public boolean isClerkedBy(Officer officer) {
        return officer.holds(PostKind.CLERK, plan.compilingUnit());
    }

    /** Whether the officer works on the report itself, and so may see all of it. */
    public boolean isWorkedOnBy(Officer officer) {
        return officer.belongsTo(plan.compilingUnit())
                || plan.reviewers().contains(officer.seat())
                || plan.signatory().equals(officer.id())
                || amendments().handedTo().contains(officer.id());
    }

    /** Whose desk the report goes to when it is cleared: the plan's signatory, or the one it was handed to last. */
    public PersonId signatory() {
        List<PersonId> handedTo = amendments().handedTo();
        return handedTo.isEmpty() ? plan.signatory() : handedTo.get(handedTo.size() - 1);
    }

    /** Whoever had it before may go on reading it. */
    void handSignatureTo(PersonId signatory) {
        if (state == State.CLOSED) {
            throw new RoundNotUnderWay();
        }
        amendments = amendments().handedTo(signatory);
    }

    public RoundId id() {
        return id;
    }

    public RegimeId regime() {
        return regime;
    }

    public String regimeName() {
        return regimeName;
    }

    public ReportingPeriod period() {
        return period;
    }

    public RegimePlan plan() {
        return plan;
    }

    public LocalDate deadline() {
        return deadline;
    }

    /** Until when a unit may take: its own day if it was given a later one, otherwise that of all. */
    public LocalDate deadlineFor(UnitId unit) {
        LocalDate own = amendments().deadline(unit);
        return own == null || own.isBefore(deadline) ? deadline : own;
    }

    /** The timing that was in force when it opened; null if there was none. */
    public @Nullable RegimeTiming timing() {
        return timing;
    }

    public Amendments amendments() {
        return amendments == null ? Amendments.NONE : amendments;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String openedBy() {
        return openedBy;
    }

    public State state() {
        return state;
    }

    /** The round's abstract in its own period. */
    public String subject() {
        return RegimePlan.inPeriod(plan.subject(), period);
    }
}
