package vn.trinhky.dispatch;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.channel.Reach;

/**
 * One thing to carry by one way to one addressee. Its id is the key that lets a receiver know a second copy, so whoever tries
 * again goes on with the same errand, and another way is another errand.
 */
@Entity
public class Errand {

    /** What became of it. */
    public enum State {
        WAITING,
        DONE,
        /** A person has to decide. */
        GIVEN_UP,
        /** Nobody needs it any more. */
        DROPPED
    }

    @Id
    private UUID errandId;

    @Embedded
    private DeliveryId delivery;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    private @Nullable String address;
    private String words;
    private @Nullable UUID otherId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private @Nullable String lastFailure;
    private Instant madeAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Errand() {}

    /** By the way that the delivery goes. */
    Errand(Delivery delivery, Purpose purpose, String words, @Nullable ReportId other, Instant at) {
        this(delivery, new Reach(delivery.channel(), delivery.address()), purpose, words, other, at);
    }

    Errand(Delivery delivery, Reach way, Purpose purpose, String words, @Nullable ReportId other, Instant at) {
        this.errandId = UUID.randomUUID();
        this.delivery = delivery.id();
        this.purpose = purpose;
        this.channel = way.kind();
        this.address = way.address();
        this.words = words;
        this.otherId = other == null ? null : other.value();
        this.state = State.WAITING;
        this.madeAt = at;
        if (channel.isHere()) {
            done(at);
        }
    }

    void done(Instant at) {
        attempts++;
        lastFailure = null;
        end(State.DONE, at);
    }

    /** @param cause the key of the sentence that says why */
    void attemptFailed(String cause) {
        attempts++;
        lastFailure = cause;
    }

    void giveUp(Instant at) {
        end(State.GIVEN_UP, at);
    }

    /** What was handed over came back. */
    void comeBack(String cause, Instant at) {
        if (state == State.DONE) {
            lastFailure = cause;
            giveUp(at);
        }
    }

    void drop(Instant at) {
        if (state != State.DONE) {
            end(State.DROPPED, at);
        }
    }

    private void end(State last, Instant at) {
        state = last;
        endedAt = at;
    }

    void tryAgain() {
        state = State.WAITING;
        endedAt = null;
        attempts = 0;
    }

    public UUID id() {
        return errandId;
    }

    public DeliveryId delivery() {
        return delivery;
    }

    public Purpose purpose() {
        return purpose;
    }

    public ChannelKind channel() {
        return channel;
    }

    public @Nullable String address() {
        return address;
    }

    /** What a person wrote for the addressee; may be empty. */
    public String words() {
        return words;
    }

    /** The document whose place the delivered one takes, where it takes one. */
    public @Nullable ReportId other() {
        return otherId == null ? null : new ReportId(otherId);
    }

    public State state() {
        return state;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String lastFailure() {
        return lastFailure;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
