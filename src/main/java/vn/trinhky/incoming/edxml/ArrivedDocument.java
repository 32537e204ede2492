package vn.trinhky.incoming.edxml;

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
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.StatusCode;
import vn.trinhky.files.Digest;
import vn.trinhky.incoming.edxml.refusals.AlreadyAnswered;
import vn.trinhky.incoming.edxml.refusals.NoRecallAsked;
import vn.trinhky.incoming.edxml.refusals.NotAccepted;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** A document that another office sent to one of our units over the axis. */
@Entity
public class ArrivedDocument {

    /** What the unit has said about it. */
    public enum State {
        ARRIVED,
        ACCEPTED,
        /** Returned on the system: misaddressed, or it fails the check. (Decree 30/2020, art. 21) */
        REFUSED
    }

    /** What becomes of it after its sender asked for it back. (Decree 30/2020, art. 18.4) */
    public enum Recall {
        NONE,
        ASKED,
        AGREED,
        REFUSED
    }

    @Id
    private UUID arrivedId;

    @Embedded
    private UnitId unit;

    /** By which of the unit's codes it was addressed: the answer comes from that one. */
    private String receivedAs;

    private String senderOrgan;
    private String senderName;
    private String documentId;
    private String code;
    private LocalDate date;
    private String typeName;
    private String subject;
    private String signer;
    private @Nullable LocalDate dueDate;
    private String envelopeDigest;
    private @Nullable String pdfDigest;
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Recall recall;

    private @Nullable String recallReason;
    private @Nullable String correction;
    private @Nullable String replacedBy;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private StatusCode progress;

    @Version
    private int version;

    protected ArrivedDocument() {}

    /** @param digests of the envelope as it came and of its PDF, if it has one */
    ArrivedDocument(Message.Envelope envelope, UnitId unit, String receivedAs, Kept digests, Instant at) {
        Heading heading = envelope.heading();
        this.arrivedId = UUID.randomUUID();
        this.unit = unit;
        this.receivedAs = receivedAs;
        this.senderOrgan = envelope.from().id();
        this.senderName = envelope.from().name().isBlank()
                ? envelope.from().id()
                : envelope.from().name();
        this.documentId = heading.id().toString();
        this.code = heading.id().code();
        this.date = heading.id().date();
        this.typeName = heading.typeName();
        this.subject = heading.subject();
        this.signer = heading.signer().fullName();
        this.dueDate = heading.dueDate();
        this.envelopeDigest = digests.envelope().value();
        this.pdfDigest = digests.pdf() == null ? null : digests.pdf().value();
        this.arrivedAt = at;
        this.state = State.ARRIVED;
        this.recall = Recall.NONE;
        this.progress = StatusCode.ARRIVED;
    }

    /** What was kept of an envelope; the first {@linkplain Enclosure#isPdf() PDF} is the document. */
    record Kept(Digest envelope, @Nullable Digest pdf) {}

    /** Why it can neither be accepted nor refused, or null if it can. */
    @Nullable Refusal objectionToAnswering() {
        return state == State.ARRIVED ? null : new AlreadyAnswered();
    }

    void accept(String who, Instant at) {
        Refusal.raise(objectionToAnswering());
        answer(State.ACCEPTED, who, at);
        progress = StatusCode.ACCEPTED;
    }

    void refuse(String why, String who, Instant at) {
        Refusal.raise(objectionToAnswering());
        answer(State.REFUSED, who, at);
        reason = why;
        progress = StatusCode.REFUSED;
    }

    private void answer(State said, String who, Instant at) {
        state = said;
        answeredBy = who;
        answeredAt = at;
    }

    /** Why nothing can be said about how far it has got, or null if it can. */
    @Nullable Refusal objectionToProgress() {
        return state == State.ACCEPTED ? null : new NotAccepted();
    }

    /**
     * How far its handling has got.
     *
     * @param step assigned, in process or finished
     */
    void progress(StatusCode step) {
        Refusal.raise(objectionToProgress());
        progress = step;
    }

    /** The sender wants it back. Whether that was news. */
    boolean askBack(String why) {
        if (recall != Recall.NONE) {
            return false;
        }
        recall = Recall.ASKED;
        recallReason = why;
        return true;
    }

    /** Why a recall cannot be answered, or null if it can. */
    @Nullable Refusal objectionToAnsweringRecall() {
        return recall == Recall.ASKED ? null : new NoRecallAsked();
    }

    void answerRecall(Recall said) {
        Refusal.raise(objectionToAnsweringRecall());
        recall = said;
    }

    void correct(String words) {
        correction = words;
    }

    void replaceBy(DocumentId other) {
        replacedBy = other.toString();
    }

    /** Whether it is to be used: nobody recalled it and nothing stands in its place. */
    public boolean holds() {
        return recall == Recall.NONE && replacedBy == null;
    }

    public UUID id() {
        return arrivedId;
    }

    public UnitId unit() {
        return unit;
    }

    String receivedAs() {
        return receivedAs;
    }

    public String senderOrgan() {
        return senderOrgan;
    }

    public String senderName() {
        return senderName;
    }

    /** By what it is known between systems. */
    public String documentId() {
        return documentId;
    }

    /** Number and notation as the wire has them. */
    public String code() {
        return code;
    }

    public LocalDate date() {
        return date;
    }

    public String typeName() {
        return typeName;
    }

    public String subject() {
        return subject;
    }

    public String signer() {
        return signer;
    }

    public @Nullable LocalDate dueDate() {
        return dueDate;
    }

    Digest envelope() {
        return new Digest(envelopeDigest);
    }

    /** The document; null when the envelope brought no PDF. */
    public @Nullable Digest pdf() {
        return pdfDigest == null ? null : new Digest(pdfDigest);
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    public State state() {
        return state;
    }

    public Recall recall() {
        return recall;
    }

    public @Nullable String recallReason() {
        return recallReason;
    }

    public @Nullable String correction() {
        return correction;
    }

    /** The id of the document that stands in its place. */
    public @Nullable String replacedBy() {
        return replacedBy;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was refused. */
    public @Nullable String reason() {
        return reason;
    }

    /** The latest that was said about it. */
    public StatusCode progress() {
        return progress;
    }
}
