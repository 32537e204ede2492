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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.files.Digest;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.register.DocumentNumber;
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
        if (state != State.SHOWN) {
            return new NothingShown();
        }
        return today.equals(date) ? null : new ShownOnAnotherDay();
    }

    /** Whether the folder still lies before its signatory. */
    public boolean isOpen() {
        return state != State.SIGNED && state != State.RETURNED;
    }

    boolean holdsNumber() {
        return state == State.NUMBERED || state == State.SHOWN;
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
        if (!holdsNumber()) {
            throw new NothingShown();
        }
        wordDigest = word.value();
        pdfDigest = pdf.value();
        state = State.SHOWN;
    }

    /** The signature covers the files with these digests, and nothing else. */
    void sign(Digest seen, LocalDate today, Officer officer, Instant at) {
        Refusal.raise(objectionToSigning(officer, today));
        if (!seen.value().equals(pdfDigest)) {
            throw new ShownFilesDiffer();
        }
        state = State.SIGNED;
        signedBy = officer.fullName();
        signedAt = at;
    }

    /** Puts the number back; the cleared text stays in the folder. */
    void withdrawNumber() {
        number = null;
        notation = null;
        date = null;
        wordDigest = null;
        pdfDigest = null;
        numberedAt = null;
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
        return wordDigest == null ? null : new Digest(wordDigest);
    }

    public @Nullable Digest pdf() {
        return pdfDigest == null ? null : new Digest(pdfDigest);
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
