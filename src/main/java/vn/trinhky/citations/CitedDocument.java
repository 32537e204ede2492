package vn.trinhky.citations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.manuscript.citing.PlainWords;

/** A document that texts cite, as the office's register knows it. */
@Entity
public class CitedDocument {

    /** How it came into the register. */
    public enum Source {
        /** Somebody recorded it with the document in hand. */
        BY_HAND,
        /** It was found in a text and taken over from there. */
        FROM_TEXT,
        /** This office issued it. */
        ISSUED_HERE
    }

    @Id
    private UUID documentId;

    private String type;
    private String sign;
    private String signKey;
    private @Nullable LocalDate issuedOn;
    private int issuedYear;
    private String body;
    private String bodyKey;
    private String about;
    private String searched;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;
    private @Nullable String wrongBecause;

    @Version
    private int version;

    protected CitedDocument() {}

    CitedDocument(Citation known, Source source, String who, Instant at) {
        this.documentId = UUID.randomUUID();
        this.source = source;
        this.recordedBy = who;
        this.recordedAt = at;
        say(known);
    }

    private void say(Citation known) {
        LocalDate date = known.date();
        Integer ofSign = known.sign().year();
        type = known.type();
        sign = known.sign().printed();
        signKey = known.sign().key();
        issuedOn = date;
        issuedYear = date != null ? date.getYear() : ofSign != null ? ofSign : 0;
        body = known.body() == null ? "" : known.body();
        bodyKey = PlainWords.of(body);
        about = known.about() == null ? "" : known.about();
        searched = SearchedWords.of(known);
    }

    void correct(Citation known, String who, Instant at) {
        say(known);
        changedBy = who;
        changedAt = at;
    }

    void markWrong(String reason, String who, Instant at) {
        wrongBecause = reason;
        changedBy = who;
        changedAt = at;
    }

    void restore(String who, Instant at) {
        wrongBecause = null;
        changedBy = who;
        changedAt = at;
    }

    public UUID id() {
        return documentId;
    }

    /** The document as a text would cite it. */
    public Citation citation() {
        return new Citation(
                type,
                DocumentSign.read(sign).orElseThrow(),
                issuedOn,
                body.isEmpty() ? null : body,
                about.isEmpty() ? null : about);
    }

    public Source source() {
        return source;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public @Nullable String changedBy() {
        return changedBy;
    }

    public @Nullable Instant changedAt() {
        return changedAt;
    }

    /** Why it should not have been recorded; null for what is right. */
    public @Nullable String wrongBecause() {
        return wrongBecause;
    }

    public boolean isRight() {
        return wrongBecause == null;
    }

    int version() {
        return version;
    }

    String signKey() {
        return signKey;
    }
}
