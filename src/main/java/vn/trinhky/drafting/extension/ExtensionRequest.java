package vn.trinhky.drafting.extension;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.SubmissionId;
import vn.trinhky.drafting.extension.refusals.ExtensionRequestEnded;
import vn.trinhky.office.Officer;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;
import vn.trinhky.web.Refusal;

/** More time for one part, as its unit asked for it. */
@Entity
public class ExtensionRequest {

    /** What became of it. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED,
        /** By the unit itself. */
        WITHDRAWN,
        /** The part was sent, or the collection ended, before anybody answered. */
        LAPSED
    }

    @Id
    private UUID extensionRequestId;

    @Embedded
    private SubmissionId submission;

    @Embedded
    private RoundId round;

    @Embedded
    private UnitId unit;

    private LocalDate wanted;
    private String reason;
    private String askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable LocalDate granted;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    protected ExtensionRequest() {}

    ExtensionRequest(PartProgress part, LocalDate wanted, String reason, Officer officer, Instant at) {
        this.extensionRequestId = UUID.randomUUID();
        this.submission = part.id();
        this.round = part.round();
        this.unit = part.unit();
        this.wanted = wanted;
        this.reason = reason;
        this.askedBy = officer.fullName();
        this.askedAt = at;
        this.state = State.OPEN;
    }

    /** Why it can be neither answered nor taken back, or null if it can. */
    @Nullable
    Refusal objectionToEnding() {
        return isOpen() ? null : new ExtensionRequestEnded();
    }

    /** @param day also another one than the unit wished */
    void grant(LocalDate day, String by, Instant at) {
        end(State.GRANTED, by, at);
        granted = day;
    }

    void refuse(String why, String by, Instant at) {
        end(State.REFUSED, by, at);
        answer = why;
    }

    void withdraw(String by, Instant at) {
        end(State.WITHDRAWN, by, at);
    }

    void lapse(String by, Instant at) {
        end(State.LAPSED, by, at);
    }

    private void end(State how, String by, Instant at) {
        Refusal.raise(objectionToEnding());
        state = how;
        answeredBy = by;
        answeredAt = at;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public UUID id() {
        return extensionRequestId;
    }

    public SubmissionId submission() {
        return submission;
    }

    public RoundId round() {
        return round;
    }

    public UnitId unit() {
        return unit;
    }

    /** The day that the unit wishes. */
    public LocalDate wanted() {
        return wanted;
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

    public State state() {
        return state;
    }

    /** The day that it was given; null unless it was granted. */
    public @Nullable LocalDate granted() {
        return granted;
    }

    /** Why not; null unless it was refused. */
    public @Nullable String answer() {
        return answer;
    }

    public @Nullable String answeredBy() {
        return answeredBy;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }
}
