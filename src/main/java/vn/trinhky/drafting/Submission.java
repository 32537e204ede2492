package vn.trinhky.drafting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.refusals.AlreadyAskedBack;
import vn.trinhky.drafting.refusals.ClearedWithThePart;
import vn.trinhky.drafting.refusals.NoLongerAsked;
import vn.trinhky.drafting.refusals.NotTheDrafter;
import vn.trinhky.drafting.refusals.NotTheUnitApprover;
import vn.trinhky.drafting.refusals.NothingWritten;
import vn.trinhky.drafting.refusals.OwnPart;
import vn.trinhky.drafting.refusals.PartNotAwaitingApproval;
import vn.trinhky.drafting.refusals.PartNotInDraft;
import vn.trinhky.drafting.refusals.RequestEnded;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.json.SectionTextsColumn;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Refusal;
import vn.trinhky.writing.TextHistory;

/** What one unit owes one round: its texts, and how far they have come. */
@Entity
public class Submission {

    /** Where the part is. */
    public enum State {
        /** In the drafter's hands. */
        DRAFT,
        /** Before the unit's leader. */
        AWAITING_APPROVAL,
        /** With the compiling unit. */
        SUBMITTED,
        /** The collection ended without it. */
        MISSING,
        /** The report was cleared with it. */
        ACCEPTED,
        /** The unit is asked no longer; what it wrote stays with it. */
        WITHDRAWN;

        /** Whether nothing more is expected; the view {@code ended_part} names the same. */
        public boolean isSettled() {
            return this == MISSING || this == ACCEPTED || this == WITHDRAWN;
        }
    }

    @EmbeddedId
    private SubmissionId id;

    @Embedded
    private RoundId round;

    @Embedded
    private UnitId unit;

    @Enumerated(EnumType.STRING)
    private State state;

    @Convert(converter = SectionTextsColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    @Mutability(Immutability.class)
    private SectionTexts texts;

    private int timesSubmitted;
    private @Nullable String author;
    private @Nullable Instant lastSubmittedAt;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    @Embedded
    private SentBack sentBack;

    /** Null until it is in the table, by which Spring Data knows that it need not look for it there first. */
    @Version
    private @Nullable Integer version;

    protected Submission() {}

    Submission(RoundId round, UnitId unit) {
        this.id = new SubmissionId(UUID.randomUUID());
        this.round = round;
        this.unit = unit;
        this.state = State.DRAFT;
        this.texts = SectionTexts.none();
        this.sentBack = SentBack.nothing();
    }

    /** Why this officer may not write now, or null if she may. */
    public @Nullable Refusal objectionToWriting(Officer officer) {
        if (!officer.holds(PostKind.DRAFTER, unit)) {
            return new NotTheDrafter();
        }
        if (state == State.WITHDRAWN) {
            return new NoLongerAsked();
        }
        return state == State.DRAFT ? null : new PartNotInDraft();
    }

    /** Why this officer may not write this section now, or null if she may. */
    public @Nullable Refusal objectionToWriting(Officer officer, String section) {
        Refusal objection = objectionToWriting(officer);
        return objection == null ? askedBack().objectionToSection(section) : objection;
    }

    /** Why this officer may not change these figures now, or null if she may. */
    @Nullable
    Refusal objectionToEntering(Officer officer, List<String> codes) {
        Refusal objection = objectionToWriting(officer);
        return objection == null ? askedBack().objectionToFigures(codes) : objection;
    }

    /** Why this officer may not send the part to the unit's leader, or null if she may. */
    public @Nullable Refusal objectionToRequestingApproval(Officer officer) {
        Refusal objection = objectionToWriting(officer);
        return objection == null && texts.isEmpty() ? new NothingWritten() : objection;
    }

    /** Why this officer may not take the part back from the leader, or null if she may. */
    public @Nullable Refusal objectionToTakingBack(Officer officer) {
        if (!officer.holds(PostKind.DRAFTER, unit)) {
            return new NotTheDrafter();
        }
        return state == State.AWAITING_APPROVAL ? null : new PartNotAwaitingApproval();
    }

    /** Why this officer may not approve or return the part for the unit, or null if she may. */
    public @Nullable Refusal objectionToDeciding(Officer officer) {
        if (!officer.holds(PostKind.UNIT_APPROVER, unit)) {
            return new NotTheUnitApprover();
        }
        if (state != State.AWAITING_APPROVAL) {
            return new PartNotAwaitingApproval();
        }
        return officer.actsForAnother() && wasSentBy(officer) ? new OwnPart() : null;
    }

    private boolean wasSentBy(Officer officer) {
        return author != null && Officer.namesIn(author).contains(officer.ownName());
    }

    /** The text as it stands, for the record of its versions. */
    TextHistory.Standing standing() {
        return new TextHistory.Standing(id.value(), texts, changedBy, changedAt);
    }

    void write(String section, Manuscript text, Officer officer, Instant at) {
        writeAll(texts.with(section, text), officer, at);
    }

    /** Figures that come with their words, as from an earlier version, ask again. */
    void writeAll(SectionTexts changed, Officer officer, Instant at) {
        Refusal.raise(objectionToWriting(officer));
        SectionTexts live = FigureTokens.live(changed);
        Refusal.raise(askedBack().objectionToChange(texts, live));
        texts = live;
        changedBy = officer.fullName();
        changedAt = at;
    }

    void requestApproval(Officer officer) {
        Refusal.raise(objectionToRequestingApproval(officer));
        state = State.AWAITING_APPROVAL;
        author = officer.fullName();
    }

    void takeBack(Officer officer) {
        Refusal.raise(objectionToTakingBack(officer));
        state = State.DRAFT;
    }

    /** @param spoken the texts with their figures in words, as they leave the unit */
    SubmittedVersion approve(SectionTexts spoken, Officer officer, Instant at) {
        Refusal.raise(objectionToDeciding(officer));
        state = State.SUBMITTED;
        timesSubmitted++;
        lastSubmittedAt = at;
        sentBack.answeredBy(timesSubmitted);
        return new SubmittedVersion(id, timesSubmitted, spoken, author, officer.fullName(), at);
    }

    void returnToDrafter(Officer officer, String reason) {
        Refusal.raise(objectionToDeciding(officer));
        state = State.DRAFT;
        sentBack.because(officer.fullName(), reason);
    }

    void returnToUnit(Officer compiler, String reason) {
        Refusal.raise(progress().objectionToReturningToUnit());
        state = State.DRAFT;
        sentBack.whole(compiler.fullName(), reason);
    }

    /**
     * Sends sections and figures back while the rest stands; more may follow while these are open.
     *
     * @throws AlreadyAskedBack if one of them is open already; then none is sent back
     */
    void askBack(Officer compiler, List<PartRequest> further) {
        Refusal.raise(progress().objectionToReturningToUnit());
        sentBack.further(compiler.fullName(), further);
        state = State.DRAFT;
    }

    /**
     * No longer asks for something: it stands again as it was submitted. With the last one the part is where it was before
     * anything was sent back.
     */
    void withdraw(PartRequest request, SubmittedVersion submitted) {
        if (!request.isOpen()) {
            throw new RequestEnded();
        }
        request.withdraw();
        if (request.isSection()) {
            texts = texts.with(request.code(), FigureTokens.live(submitted.text(request.code())));
        }
        if (askedBack().isNothing()) {
            state = State.SUBMITTED;
            sentBack.over();
        }
    }

    /** The collection is over: a unit that never submitted is on record as missing. Whether it was. */
    boolean endCollection() {
        boolean missing = timesSubmitted == 0;
        if (missing) {
            state = State.MISSING;
        }
        return missing;
    }

    /** The report is cleared: a part under correction stands as it was last submitted, one that never was is missing. */
    void accept() {
        if (state != State.MISSING) {
            sentBack.withdrawOpen();
            state = timesSubmitted == 0 ? State.MISSING : State.ACCEPTED;
        }
    }

    /** Why the unit cannot be withdrawn any more, or null if it can. */
    @Nullable
    Refusal objectionToWithdrawing() {
        return state == State.ACCEPTED ? new ClearedWithThePart() : null;
    }

    /** The unit is asked no longer. */
    void withdraw(String who, String reason) {
        Refusal.raise(objectionToWithdrawing());
        state = State.WITHDRAWN;
        sentBack.because(who, reason);
    }

    /** The unit is asked again and goes on where it was. */
    void askAgain() {
        state = State.DRAFT;
        sentBack.over();
    }

    /** A section is given up; nothing that was written there is lost. */
    void give(String section, String into) {
        texts = texts.given(section, into);
    }

    /** Whether nothing more is expected of it. */
    boolean isSettled() {
        return state.isSettled();
    }

    /** Whether the officer's unit wrote this, or she drafts or approves for it. */
    public boolean belongsTo(Officer officer) {
        return progress().isOf(officer);
    }

    /** How far it has come, without its text. */
    PartProgress progress() {
        return new PartProgress(
                id,
                round,
                unit,
                state,
                timesSubmitted,
                lastSubmittedAt,
                askedBack().requests().size());
    }

    /** What of it is sent back now. */
    public AskedBack askedBack() {
        return sentBack.open();
    }

    /** All that was ever sent back of it. */
    public List<PartRequest> requests() {
        return sentBack.ever();
    }

    public boolean wasSubmitted() {
        return timesSubmitted > 0;
    }

    public SubmissionId id() {
        return id;
    }

    public RoundId round() {
        return round;
    }

    public UnitId unit() {
        return unit;
    }

    public State state() {
        return state;
    }

    public SectionTexts texts() {
        return texts;
    }

    /** Who sent it for approval last. */
    public @Nullable String author() {
        return author;
    }

    public int timesSubmitted() {
        return timesSubmitted;
    }

    public @Nullable String returnReason() {
        return sentBack.reason();
    }

    public @Nullable String returnedBy() {
        return sentBack.by();
    }

    public @Nullable Instant lastSubmittedAt() {
        return lastSubmittedAt;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
