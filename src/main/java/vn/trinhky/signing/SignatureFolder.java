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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.register.DocumentNumber;
import vn.trinhky.signing.refusals.AlreadyConfirmed;
import vn.trinhky.signing.refusals.NotForSignature;
import vn.trinhky.signing.refusals.NotTheSignatory;
import vn.trinhky.signing.refusals.NotWaitingForValue;
import vn.trinhky.signing.refusals.NothingConfirmed;
import vn.trinhky.signing.refusals.NothingShown;
import vn.trinhky.signing.refusals.ShownFilesDiffer;
import vn.trinhky.signing.refusals.ShownOnAnotherDay;
import vn.trinhky.web.Refusal;

/** The folder that lies before the signatory (tập trình ký): one cleared version of a report, and what becomes of it. */
@Entity
public class SignatureFolder {

    /** What lies in the folder. */
    public enum State {
        /** The cleared text; nothing was numbered. */
        WAITING,
        /** A number was taken; the files are being made. */
        NUMBERED,
        /** The final files, as they were shown. */
        SHOWN,
        /** Her word on exactly these files; the signature is being put on them. */
        CONFIRMED,
        /** The signed PDF. */
        SIGNED,
        RETURNED
    }

    @Id
    private UUID folderId;

    @Embedded
    private ReportId report;

    private int reportNumber;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signatory"))
    private PersonId signatory;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Integer number;
    private @Nullable String notation;
    private @Nullable LocalDate date;
    private @Nullable String wordDigest;
    private @Nullable String pdfDigest;
    private @Nullable Instant numberedAt;

    @Embedded
    private @Nullable GivenWord given;

    private @Nullable String signedPdfDigest;
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
        this.state = State.WAITING;
    }

    /** Why this officer may not sign or return the report now, or null if she may. */
    public @Nullable Refusal objectionToActing(Officer officer) {
        if (!signatory.equals(officer.id())) {
            return new NotTheSignatory();
        }
        return isOpen() ? null : new NotForSignature();
    }

    /** Why what lies in the folder cannot be signed on this day, or null if it can. */
    public @Nullable Refusal objectionToSigning(Officer officer, LocalDate today) {
        Refusal objection = objectionToActing(officer);
        if (objection != null) {
            return objection;
        }
        if (state == State.CONFIRMED) {
            return new AlreadyConfirmed();
        }
        if (state != State.SHOWN) {
            return new NothingShown();
        }
        return today.equals(date) ? null : new ShownOnAnotherDay();
    }

    /** Why this officer may not take a number for the document, or null if she may. */
    @Nullable
    Refusal objectionToNumbering(Officer officer) {
        return objectionUnless(state != State.CONFIRMED, new AlreadyConfirmed(), officer);
    }

    /** Why this officer may not ask for the signature on a confirmed document once more, or null if she may. */
    public @Nullable Refusal objectionToFinishing(Officer officer) {
        return objectionUnless(state == State.CONFIRMED, new NothingConfirmed(), officer);
    }

    /** Why this officer may not bring the value of an external key, or null if it is waited for. */
    public @Nullable Refusal objectionToValue(Officer officer) {
        return objectionUnless(waitsForValue(), new NotWaitingForValue(), officer);
    }

    private @Nullable Refusal objectionUnless(boolean isRight, Refusal otherwise, Officer officer) {
        Refusal objection = objectionToActing(officer);
        return objection != null || isRight ? objection : otherwise;
    }

    /** Whether the folder still lies before its signatory. */
    public boolean isOpen() {
        return state != State.SIGNED && state != State.RETURNED;
    }

    boolean holdsNumber() {
        return state == State.NUMBERED || state == State.SHOWN || state == State.CONFIRMED;
    }

    /** Whether the signature is hers to make with a key that this server does not hold. */
    public boolean waitsForValue() {
        return state == State.CONFIRMED && given != null && given.isExternal();
    }

    /** Whether the number that was taken or confirmed at this moment goes back when its time is over. */
    boolean hasWaitedSince(Instant since) {
        return waitsForValue()
                ? since.equals(Objects.requireNonNull(given).confirmedAt())
                : state != State.CONFIRMED && holdsNumber() && since.equals(numberedAt);
    }

    void number(DocumentNumber taken, Instant at) {
        if (state != State.WAITING) {
            throw new IllegalStateException("the folder has a number");
        }
        number = taken.number();
        notation = taken.notation();
        date = taken.date();
        numberedAt = at;
        state = State.NUMBERED;
    }

    void show(Digest word, Digest pdf) {
        if (state == State.CONFIRMED) {
            throw new AlreadyConfirmed();
        }
        if (!holdsNumber()) {
            throw new NothingShown();
        }
        wordDigest = word.value();
        pdfDigest = pdf.value();
        state = State.SHOWN;
    }

    /** She gives her word on the files with these digests, and on nothing else. */
    void confirm(Digest seen, LocalDate today, Officer officer, GivenWord onThese) {
        Refusal.raise(objectionToSigning(officer, today));
        if (!seen.value().equals(pdfDigest)) {
            throw new ShownFilesDiffer();
        }
        state = State.CONFIRMED;
        given = onThese;
        signedBy = officer.fullName();
    }

    /** Whether her word of this moment still waits for its signature. */
    boolean isConfirmed(Instant at) {
        return state == State.CONFIRMED && given != null && given.confirmedAt().equals(at);
    }

    /** Lays the signed file into the folder; the time of the signature is the time of her word. */
    void sign(Digest signed) {
        if (state != State.CONFIRMED) {
            throw new NothingConfirmed();
        }
        signedPdfDigest = signed.value();
        signedAt = Objects.requireNonNull(given).confirmedAt();
        state = State.SIGNED;
    }

    /** Puts the number back; the cleared text stays in the folder. */
    void withdrawNumber() {
        number = null;
        notation = null;
        date = null;
        wordDigest = null;
        pdfDigest = null;
        numberedAt = null;
        given = null;
        signedBy = null;
        state = State.WAITING;
    }

    /** Lays the folder before another signatory; nothing may be numbered in it any more. */
    void handTo(PersonId other) {
        if (state != State.WAITING) {
            throw new NotForSignature();
        }
        signatory = other;
    }

    void sendBack(String reason) {
        state = State.RETURNED;
        returnReason = reason;
    }

    /** The number on the document, or null while it has none. */
    public @Nullable DocumentNumber documentNumber() {
        return number == null || notation == null || date == null ? null : new DocumentNumber(number, notation, date);
    }

    public @Nullable Digest word() {
        return digest(wordDigest);
    }

    /** The PDF that she was shown, without any signature in it. */
    public @Nullable Digest pdf() {
        return digest(pdfDigest);
    }

    /** The PDF as it is now: the signed one as soon as there is one. */
    public @Nullable Digest newestPdf() {
        return digest(signedPdfDigest == null ? pdfDigest : signedPdfDigest);
    }

    /** The PDF with this digest, if it is the shown or the signed one. */
    Optional<Digest> pdfWith(Digest digest) {
        return Optional.of(digest).filter(one -> one.equals(pdf()) || one.equals(newestPdf()));
    }

    private static @Nullable Digest digest(@Nullable String value) {
        return value == null ? null : new Digest(value);
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

    public State state() {
        return state;
    }

    public @Nullable Instant numberedAt() {
        return numberedAt;
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
