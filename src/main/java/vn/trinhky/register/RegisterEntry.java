package vn.trinhky.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.register.refusals.LineNotFilled;
import vn.trinhky.register.refusals.NumberInUse;
import vn.trinhky.register.refusals.NumberIsIssued;
import vn.trinhky.register.refusals.NumberIsVoid;
import vn.trinhky.web.Formats;
import vn.trinhky.web.Refusal;

/**
 * One line of the register: a number, and what it stands on. The columns follow Decree 30/2020, appendix IV: number and
 * sign, date, type and abstract, signer, recipients, holder of the kept copy.
 */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries and by people only
public class RegisterEntry {

    /** What became of the number. */
    public enum State {
        /** Taken for a document that is about to be signed. */
        TAKEN,
        /** Given back by an abandoned signing; the next document gets it. */
        RELEASED,
        /** On a signed document. */
        SIGNED,
        /** On an issued document. */
        ISSUED,
        /** Declared void by the clerk, with a reason: on a signed document that is never issued, or in a series that ended. */
        VOID
    }

    @Id
    private UUID entryId;

    private UUID seriesId;
    private UUID body;
    private int number;
    private LocalDate listedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable UUID document;
    private @Nullable String notation;
    private @Nullable LocalDate date;
    private @Nullable String typeName;
    private @Nullable String subject;
    private @Nullable String signer;
    private @Nullable String recipients;
    private @Nullable Instant issuedAt;
    private @Nullable String lookup;
    private @Nullable String keptBy;
    private @Nullable Integer copies;
    private @Nullable String note;
    private @Nullable String voidReason;
    private String words;

    protected RegisterEntry() {}

    RegisterEntry(NumberSeries series, int number, LocalDate today) {
        this.entryId = UUID.randomUUID();
        this.seriesId = series.id();
        this.body = series.body();
        this.number = number;
        this.listedOn = today;
        this.words = Integer.toString(number);
        this.state = State.RELEASED;
    }

    DocumentNumber take(NumberRequest request, LocalDate day) {
        state = State.TAKEN;
        document = request.document();
        notation = request.notation();
        typeName = request.typeName();
        subject = request.subject();
        signer = request.signer();
        recipients = request.recipients();
        date = day;
        lookup = LookupCode.draw().value();
        listedOn = day;
        keptBy = request.keeper();
        words = found();
        return new DocumentNumber(number, request.notation(), day);
    }

    void release() {
        demand(State.TAKEN);
        state = State.RELEASED;
        document = null;
        date = null;
        lookup = null;
        keptBy = null;
        words = Integer.toString(number);
    }

    void sign() {
        demand(State.TAKEN);
        state = State.SIGNED;
    }

    void issue(Instant at) {
        demand(State.SIGNED);
        state = State.ISSUED;
        issuedAt = at;
    }

    /** Why the number cannot be declared void, or null if it can. */
    @Nullable
    Refusal objectionToVoiding(boolean handedOutAgain) {
        return switch (state) {
            case SIGNED -> null;
            case RELEASED -> handedOutAgain ? new NumberInUse(printed()) : null;
            case TAKEN -> new NumberInUse(printed());
            case ISSUED -> new NumberIsIssued(printed());
            case VOID -> new NumberIsVoid(printed(), String.valueOf(voidReason));
        };
    }

    void declareVoid(String reason) {
        state = State.VOID;
        voidReason = reason;
    }

    /** Why the clerk's columns cannot be filled in, or null if they can. */
    public @Nullable Refusal objectionToFilling() {
        return state == State.TAKEN || state == State.RELEASED ? new LineNotFilled(printed()) : null;
    }

    void fill(KeptColumns columns) {
        Refusal.raise(objectionToFilling());
        keptBy = columns.keptBy().isEmpty() ? null : columns.keptBy();
        copies = columns.copies();
        note = columns.note().isEmpty() ? null : columns.note();
        words = found();
    }

    /** Adds to the note what happened to the document; what the clerk wrote there stays. */
    void remark(String words) {
        String remarks = note == null ? words : note + "; " + words;
        note = remarks.length() <= KeptColumns.LONGEST_NOTE
                ? remarks
                : remarks.substring(0, KeptColumns.LONGEST_NOTE - 1) + "…";
        this.words = found();
    }

    KeptColumns columns() {
        return new KeptColumns(keptBy == null ? "" : keptBy, copies, note == null ? "" : note);
    }

    /** Why the document cannot be issued under this number, or null if it can. */
    @Nullable
    Refusal objectionToIssuing() {
        return state == State.VOID ? new NumberIsVoid(printed(), String.valueOf(voidReason)) : null;
    }

    private String found() {
        return SearchedLine.of(
                printed(),
                new Formats().date(date),
                Objects.toString(typeName, ""),
                Objects.toString(subject, ""),
                Objects.toString(signer, ""),
                Objects.toString(recipients, ""),
                Objects.toString(keptBy, ""),
                Objects.toString(note, ""));
    }

    private void demand(State expected) {
        if (state != expected) {
            throw new IllegalStateException("number " + number + " is " + state + ", not " + expected);
        }
    }

    /** Number and notation as they stand on documents; the number alone before it ever stood on one. */
    public String printed() {
        return notation == null || date == null
                ? String.format("%02d", number)
                : new DocumentNumber(number, notation, date).printed();
    }

    /** The document of the number, such as "BÁO CÁO kết quả ...". */
    String inWords() {
        return Objects.toString(typeName, "") + " " + Objects.toString(subject, "");
    }

    public UUID id() {
        return entryId;
    }

    /** The body whose register it stands in. */
    public UUID body() {
        return body;
    }

    public UUID series() {
        return seriesId;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public @Nullable UUID document() {
        return document;
    }

    /** As it is printed, in capitals; null while the number stands on nothing. */
    public @Nullable String typeName() {
        return typeName;
    }

    /** What the document can be looked up by; null while the number stands on none. */
    public @Nullable LookupCode lookup() {
        return lookup == null ? null : new LookupCode(lookup);
    }
}
