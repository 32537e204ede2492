package vn.trinhky.signing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.refusals.NotDelegated;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.personal.GivenWord;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.signing.refusals.NotTheSignatory;
import vn.trinhky.signing.refusals.NotWaitingForValue;
import vn.trinhky.signing.refusals.ShownFilesDiffer;
import vn.trinhky.signing.refusals.ShownOnAnotherDay;
import vn.trinhky.web.Refusal;

/** The folder that lies before the signatory (tập trình ký): one cleared version of a report, and what becomes of it. */
@Entity
public class SignatureFolder {

    @Id
    private UUID folderId;

    @Embedded
    private ReportId report;

    private int reportNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signatory"))
    private PersonId signatory;

    @Enumerated(EnumType.STRING)
    private FolderState state;

    @Embedded
    private @Nullable HeldNumber number;

    @Embedded
    private @Nullable DocumentFiles files;

    @Embedded
    private @Nullable GivenWord given;

    private @Nullable Instant signedAt;
    private @Nullable String signedBy;
    private @Nullable String returnReason;

    @Version
    private int version;

    protected SignatureFolder() {}

    SignatureFolder(ReportId report, int reportNumber, PersonId signatory) {
        this.folderId = UUID.randomUUID();
        this.report = report;
        this.reportNumber = reportNumber;
        this.signatory = signatory;
        this.state = FolderState.WAITING;
    }

    /** Why this officer may not sign or return the report now, or null if she may. */
    public @Nullable Refusal objectionToActing(Officer officer) {
        if (officer.actsForAnother()) {
            return new NotDelegated();
        }
        return signatory.equals(officer.id()) ? state.objectionToActing() : new NotTheSignatory();
    }

    /** Why what lies in the folder cannot be signed on this day, or null if it can. */
    public @Nullable Refusal objectionToSigning(Officer officer, LocalDate today) {
        Refusal objection = firstOf(objectionToActing(officer), state.objectionToConfirming());
        return firstOf(objection, holdsNumberOf(today) ? null : new ShownOnAnotherDay());
    }

    /** Why this officer may not take a number for the document, or null if she may. */
    @Nullable
    Refusal objectionToNumbering(Officer officer) {
        return firstOf(objectionToActing(officer), state.objectionToNumbering());
    }

    /** Why this officer may not ask for the signature on a confirmed document once more, or null if she may. */
    public @Nullable Refusal objectionToFinishing(Officer officer) {
        return firstOf(objectionToActing(officer), state.objectionToFinishing());
    }

    /** Why this officer may not bring the value of an external key, or null if it is waited for. */
    public @Nullable Refusal objectionToValue(Officer officer) {
        return firstOf(objectionToActing(officer), waitsForValue() ? null : new NotWaitingForValue());
    }

    private static @Nullable Refusal firstOf(@Nullable Refusal one, @Nullable Refusal other) {
        return one == null ? other : one;
    }

    /** Whether the folder still lies before its signatory. */
    public boolean isOpen() {
        return state.isOpen();
    }

    boolean holdsNumber() {
        return state.holdsNumber();
    }

    boolean holdsNumberOf(LocalDate day) {
        return number != null && number.isOf(day);
    }

    /** Whether the signature is hers to make with a key that this server does not hold. */
    public boolean waitsForValue() {
        return state == FolderState.CONFIRMED && given != null && given.isExternal();
    }

    /** Whether the number that was taken or confirmed at this moment goes back when its time is over. */
    boolean hasWaitedSince(Instant since) {
        return since.equals(keptSince());
    }

    /** Until when the number is kept for her word, or for the value of her key; null while no time runs. */
    public @Nullable Instant keptUntil() {
        Instant since = keptSince();
        return since == null ? null : since.plus(TimeLimit.LIMIT);
    }

    private @Nullable Instant keptSince() {
        if (waitsForValue()) {
            return Objects.requireNonNull(given).confirmedAt();
        }
        return state.isBeforeHerWord() ? Objects.requireNonNull(number).since() : null;
    }

    void number(DocumentNumber taken, Instant at) {
        if (state != FolderState.WAITING) {
            throw new IllegalStateException("the folder has a number");
        }
        number = HeldNumber.of(taken, at);
        state = FolderState.NUMBERED;
    }

    /** @param since when the number on these files was taken; files of an earlier one may say something else */
    void show(Instant since, Digest word, Digest pdf) {
        Refusal.raise(state.objectionToShowing());
        Refusal.raise(hasWaitedSince(since) ? null : new ShownFilesDiffer());
        files = DocumentFiles.shown(word, pdf);
        state = FolderState.SHOWN;
    }

    /** She gives her word on the files with these digests, and on nothing else. */
    void confirm(Digest seen, LocalDate today, Officer officer, GivenWord onThese) {
        Refusal.raise(objectionToSigning(officer, today));
        Refusal.raise(seen.equals(pdf()) ? null : new ShownFilesDiffer());
        state = FolderState.CONFIRMED;
        given = onThese;
        signedBy = officer.fullName();
    }

    /** Whether her word of this moment still waits for its signature. */
    boolean isConfirmed(Instant at) {
        return state == FolderState.CONFIRMED
                && given != null
                && given.confirmedAt().equals(at);
    }

    /** Lays the signed file into the folder; the time of the signature is the time of her word. */
    void sign(Digest signed) {
        Refusal.raise(state.objectionToFinishing());
        files = Objects.requireNonNull(files).signed(signed);
        signedAt = Objects.requireNonNull(given).confirmedAt();
        state = FolderState.SIGNED;
    }

    /** Puts the number back; the cleared text stays in the folder. */
    void withdrawNumber() {
        number = null;
        files = null;
        given = null;
        signedBy = null;
        state = FolderState.WAITING;
    }

    /** Why it cannot be taken from its signatory, or null: what she has confirmed is being signed. */
    @Nullable
    Refusal objectionToTakingAway() {
        return state.objectionToNumbering();
    }

    /** Lays the folder before another signatory; nothing may be numbered in it any more. */
    void handTo(PersonId other) {
        Refusal.raise(state == FolderState.WAITING ? null : new NotForSignature());
        signatory = other;
    }

    void sendBack(String reason) {
        state = FolderState.RETURNED;
        returnReason = reason;
    }

    @Nullable
    HeldNumber heldNumber() {
        return number;
    }

    /** The number on the document, or null while it has none. */
    public @Nullable DocumentNumber documentNumber() {
        return number == null ? null : number.asPrinted();
    }

    public @Nullable Digest word() {
        return files == null ? null : files.word();
    }

    /** The PDF that she was shown, without any signature in it. */
    public @Nullable Digest pdf() {
        return files == null ? null : files.pdf();
    }

    /** The PDF as it is now: the signed one as soon as there is one. */
    public @Nullable Digest newestPdf() {
        return files == null ? null : files.newestPdf();
    }

    /** When and with which key she gave her word, or null while she has not. */
    public @Nullable GivenWord givenWord() {
        return given;
    }

    public ReportId report() {
        return report;
    }

    public int reportNumber() {
        return reportNumber;
    }

    public PersonId signatory() {
        return signatory;
    }

    public FolderState state() {
        return state;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable String signedBy() {
        return signedBy;
    }

    public @Nullable String returnReason() {
        return returnReason;
    }
}
