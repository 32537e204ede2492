package vn.trinhky.incoming;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.incoming.facts.Answered;
import vn.trinhky.incoming.facts.BookNumber;
import vn.trinhky.incoming.facts.Charge;
import vn.trinhky.incoming.facts.Checked;
import vn.trinhky.incoming.refusals.DocumentAccepted;
import vn.trinhky.incoming.refusals.DocumentNotAccepted;
import vn.trinhky.incoming.refusals.DocumentRefused;
import vn.trinhky.incoming.refusals.HandlingEnded;
import vn.trinhky.incoming.refusals.HandlingGoesOn;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** A document that has arrived for a unit or a person. */
@Entity
public class IncomingDocument {

    /** How far it is. */
    public enum State {
        ARRIVED,
        OPENED,
        /** The sender knows that it was received; a unit's has its number. */
        ACCEPTED,
        /** Somebody in the unit is in charge of it. */
        ASSIGNED,
        HANDLED,
        /** Given back to the sender with a reason. */
        REFUSED;

        boolean isBeforeAnswer() {
            return this == ARRIVED || this == OPENED;
        }

        boolean isUnderWay() {
            return this == ACCEPTED || this == ASSIGNED;
        }
    }

    @EmbeddedId
    private IncomingId id;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    private @Nullable UnitId unit;

    @Embedded
    private @Nullable PersonId person;

    private String addressee;
    private @Nullable UUID reportId;
    private @Nullable String externalId;
    private String author;
    private String code;
    private @Nullable LocalDate dated;
    private String typeName;
    private String subject;
    private String signer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EnclosedFile> files;

    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant openedAt;

    @Embedded
    private @Nullable Checked checked;

    @Embedded
    private @Nullable Answered answered;

    @Embedded
    private @Nullable BookNumber bookNumber;

    @Embedded
    private @Nullable Charge charge;

    private @Nullable Instant handledAt;
    private String note;

    @SuppressWarnings("UnusedVariable") // the database looks for it
    private String words;

    @Version
    private int version;

    protected IncomingDocument() {}

    IncomingDocument(Arrival arrival, String addressee, String words, Instant at) {
        Described described = arrival.described();
        this.id = new IncomingId(UUID.randomUUID());
        this.origin = arrival.origin();
        this.unit = arrival.unit();
        this.addressee = addressee;
        this.externalId = arrival.externalId();
        this.author = described.author();
        this.code = described.code();
        this.dated = described.dated();
        this.typeName = described.typeName();
        this.subject = described.subject();
        this.signer = described.signer();
        this.files = arrival.files();
        this.arrivedAt = at;
        this.state = State.ARRIVED;
        this.note = "";
        this.words = words;
    }

    /** Whether this was the first opening by somebody who receives it. */
    boolean open(Instant at) {
        if (state != State.ARRIVED) {
            return false;
        }
        state = State.OPENED;
        openedAt = at;
        return true;
    }

    void check(Checked outcome) {
        checked = outcome;
    }

    /** Why it can be neither accepted nor refused any more, or null if it can. */
    public @Nullable Refusal objectionToAnswering() {
        if (state == State.REFUSED) {
            return new DocumentRefused();
        }
        return state.isBeforeAnswer() ? null : new DocumentAccepted();
    }

    void accept(String who, Instant at) {
        Refusal.raise(objectionToAnswering());
        state = State.ACCEPTED;
        answered = new Answered(who, at, null);
    }

    /** Gives it its number in the unit's register of the year. */
    void enter(BookNumber number) {
        bookNumber = number;
    }

    void refuse(String reason, String who, Instant at) {
        Refusal.raise(objectionToAnswering());
        state = State.REFUSED;
        answered = new Answered(who, at, reason);
    }

    /** Why it is not in anybody's hands now, or null if it is. */
    public @Nullable Refusal objectionToHandling() {
        if (state == State.REFUSED) {
            return new DocumentRefused();
        }
        if (state == State.HANDLED) {
            return new HandlingEnded();
        }
        return state.isUnderWay() ? null : new DocumentNotAccepted();
    }

    void assign(PersonId to, @Nullable LocalDate due, Instant at) {
        Refusal.raise(objectionToHandling());
        state = State.ASSIGNED;
        charge = new Charge(to.value(), at, due, null);
    }

    /** Whoever is in charge of it has it before her. Whether it was the first time. */
    boolean take(Instant at) {
        if (state != State.ASSIGNED || charge == null || charge.takenAt() != null) {
            return false;
        }
        charge = charge.taken(at);
        return true;
    }

    void handle(Instant at) {
        Refusal.raise(objectionToHandling());
        state = State.HANDLED;
        handledAt = at;
    }

    void reopen() {
        if (state != State.HANDLED) {
            throw new HandlingGoesOn();
        }
        state = charge == null ? State.ACCEPTED : State.ASSIGNED;
        handledAt = null;
    }

    /** @param text column 10 of the register */
    void annotate(String text) {
        note = text;
    }

    public IncomingId id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    /** Null for what came to a person. */
    public @Nullable UnitId unit() {
        return unit;
    }

    /** Null for what came to a unit. */
    public @Nullable PersonId person() {
        return person;
    }

    public String addressee() {
        return addressee;
    }

    /** The report of this system that it is; null for what came from elsewhere. */
    public @Nullable ReportId report() {
        return reportId == null ? null : new ReportId(reportId);
    }

    /** By which the sender's system knows it; null if it has no name for it. */
    public @Nullable String externalId() {
        return externalId;
    }

    public Described described() {
        return new Described(author, code, dated, typeName, subject, signer);
    }

    public List<EnclosedFile> files() {
        return files;
    }

    /** What is read and checked: the first PDF that came. */
    public Optional<EnclosedFile> pdf() {
        return files.stream().filter(file -> file.endsWith(".pdf")).findFirst();
    }

    public Optional<EnclosedFile> word() {
        return files.stream().filter(file -> file.endsWith(".docx")).findFirst();
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    /** What a check of its signatures said last; null before one. */
    public @Nullable Checked checked() {
        return checked;
    }

    /** Null before the sender was answered. */
    public @Nullable Answered answered() {
        return answered;
    }

    /** Its number in the unit's register; null outside of it. */
    public @Nullable BookNumber bookNumber() {
        return bookNumber;
    }

    /** Who is in charge of it; null while nobody is. */
    public @Nullable Charge charge() {
        return charge;
    }

    public @Nullable Instant handledAt() {
        return handledAt;
    }

    public String note() {
        return note;
    }
}
