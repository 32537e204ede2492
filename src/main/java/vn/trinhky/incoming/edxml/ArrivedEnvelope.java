package vn.trinhky.incoming.edxml;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Message;
import vn.trinhky.files.Digest;
import vn.trinhky.incoming.IncomingId;
import vn.trinhky.incoming.edxml.refusals.NoRecallAsked;
import vn.trinhky.incoming.facts.SenderWord;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** In what envelope a document came, and what its sender said about it since. */
@Entity
public class ArrivedEnvelope {

    /** What becomes of the unit's copy after the sender asked for it back. (Decree 30/2020, art. 18.4) */
    public enum Recall {
        NONE,
        ASKED,
        AGREED,
        REFUSED
    }

    @EmbeddedId
    private IncomingId document;

    @Embedded
    private UnitId unit;

    private String exchangeId;
    private String receivedAs;
    private String senderOrgan;
    private String senderName;
    private String envelopeDigest;

    @Enumerated(EnumType.STRING)
    private Recall recall;

    private @Nullable String recallReason;
    private @Nullable String correction;
    private @Nullable String replacedBy;

    @Version
    private int version;

    protected ArrivedEnvelope() {}

    /** @param receivedAs by which of the unit's codes it was addressed: answers come from that one */
    ArrivedEnvelope(IncomingId document, Message.Envelope envelope, UnitId unit, String receivedAs, Digest file) {
        this.document = document;
        this.unit = unit;
        this.exchangeId = envelope.id().toString();
        this.receivedAs = receivedAs;
        this.senderOrgan = envelope.from().id();
        this.senderName = nameOf(envelope);
        this.envelopeDigest = file.value();
        this.recall = Recall.NONE;
    }

    /** Some systems leave the name out; the code is always there. */
    static String nameOf(Message.Envelope envelope) {
        return envelope.from().name().isBlank()
                ? envelope.from().id()
                : envelope.from().name();
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

    /** Whether it is neither asked back nor replaced; if the unit has refused the recall, it holds. */
    boolean holds() {
        return (recall == Recall.NONE || recall == Recall.REFUSED) && replacedBy == null;
    }

    /** Why a recall cannot be answered, or null if it can. */
    @Nullable
    Refusal objectionToAnsweringRecall() {
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

    /** What the sender has said since, the gravest first. */
    List<SenderWord> words() {
        String page = EnvelopePages.ROOT + "/" + document.value();
        List<SenderWord> words = new ArrayList<>();
        if (recall != Recall.NONE) {
            String why = Objects.requireNonNullElse(recallReason, "");
            words.add(new SenderWord("envelope.recall." + recall, why, recall == Recall.AGREED, page));
        }
        if (replacedBy != null) {
            words.add(new SenderWord("envelope.replacedBy", replacedBy, false, page));
        }
        if (correction != null) {
            words.add(new SenderWord("envelope.correction", correction, false, page));
        }
        return words;
    }

    public IncomingId document() {
        return document;
    }

    public UnitId unit() {
        return unit;
    }

    /** By what the document is known between systems. */
    public DocumentId exchangeId() {
        return DocumentId.parse(exchangeId).orElseThrow();
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

    /** The file as it came. */
    Digest file() {
        return new Digest(envelopeDigest);
    }

    public Recall recall() {
        return recall;
    }

    /** Why the sender wants it back; null while he does not. */
    public @Nullable String recallReason() {
        return recallReason;
    }

    /** The sender's notice of correction; null without one. */
    public @Nullable String correction() {
        return correction;
    }

    /** The document that stands in its place; null while it stands for itself. */
    public @Nullable DocumentId replacedBy() {
        return replacedBy == null ? null : DocumentId.parse(replacedBy).orElseThrow();
    }
}
