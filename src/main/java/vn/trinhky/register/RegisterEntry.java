package vn.trinhky.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the register: a number, and what it stands on. The columns follow Decree 30/2020, appendix IV: number and
 * sign, date, type and abstract, signer, recipients, holder of the kept copy.
 */
@Entity
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
        ISSUED
    }

    @Id
    private UUID entryId;

    private UUID seriesId;
    private int number;

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

    protected RegisterEntry() {}

    RegisterEntry(UUID seriesId, int number) {
        this.entryId = UUID.randomUUID();
        this.seriesId = seriesId;
        this.number = number;
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
        return new DocumentNumber(number, request.notation(), day);
    }

    void release() {
        demand(State.TAKEN);
        state = State.RELEASED;
        document = null;
        date = null;
        lookup = null;
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

    public @Nullable String notation() {
        return notation;
    }

    public @Nullable LocalDate date() {
        return date;
    }

    public @Nullable String typeName() {
        return typeName;
    }

    public @Nullable String subject() {
        return subject;
    }

    public @Nullable String signer() {
        return signer;
    }

    public @Nullable String recipients() {
        return recipients;
    }

    /** What the document can be looked up by; null while the number stands on none. */
    public @Nullable LookupCode lookup() {
        return lookup == null ? null : new LookupCode(lookup);
    }

    public @Nullable Instant issuedAt() {
        return issuedAt;
    }
}
