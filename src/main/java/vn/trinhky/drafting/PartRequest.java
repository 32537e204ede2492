package vn.trinhky.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Officer;

/** One section, or one figure, of a submitted part that the compiling unit sent back while the rest stands. */
@Entity
public class PartRequest {

    /** What was sent back. */
    public enum Kind {
        SECTION,
        FIGURE
    }

    /** What became of it. */
    public enum State {
        OPEN,
        /** The unit submitted again. */
        ANSWERED,
        /** The compiling unit no longer asks for it, or asks for the whole part. */
        WITHDRAWN
    }

    /**
     * What an officer sends back.
     *
     * @param code the key of the section, or the code of the indicator
     */
    public record Wanted(Kind kind, String code, String reason) {}

    @Id
    private UUID partRequestId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String code;
    private String name;
    private String reason;
    private String askedBy;
    private Instant askedAt;
    private int ofVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Integer answeredWith;

    protected PartRequest() {}

    /** @param name what its people call it: the section's title or the indicator's name */
    PartRequest(Wanted wanted, String name, int ofVersion, Officer officer, Instant at) {
        this.partRequestId = UUID.randomUUID();
        this.kind = wanted.kind();
        this.code = wanted.code();
        this.name = name;
        this.reason = wanted.reason();
        this.askedBy = officer.fullName();
        this.askedAt = at;
        this.ofVersion = ofVersion;
        this.state = State.OPEN;
    }

    void answer(int version) {
        state = State.ANSWERED;
        answeredWith = version;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isSection() {
        return kind == Kind.SECTION;
    }

    boolean asksFor(Kind other, String what) {
        return kind == other && code.equals(what);
    }

    /** As it is called in a sentence: "I.1. Công tác lãnh đạo", or the name of the figure. */
    public String called() {
        return isSection() ? code + ". " + name : name;
    }

    public UUID id() {
        return partRequestId;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The submitted version that it was found in. */
    public int ofVersion() {
        return ofVersion;
    }

    public State state() {
        return state;
    }

    /** The submitted version that answers it, null while none does. */
    public @Nullable Integer answeredWith() {
        return answeredWith;
    }
}
