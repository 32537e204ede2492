package vn.trinhky.dispatch;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** One document on its way to one addressee. "Sent" is never shown as "arrived". */
@Entity
public class Delivery {

    /** How the document gets there. */
    public enum Channel {
        INBOX,
        MAIL,
        PAPER
    }

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        ARRIVED,
        OPENED,
        ACKNOWLEDGED,
        FAILED,
        CLOSED;

        boolean isSettled() {
            return this == ACKNOWLEDGED || this == CLOSED;
        }
    }

    @EmbeddedId
    private DeliveryId id;

    @Embedded
    private ReportId report;

    private int position;
    private String line;
    private String addressee;

    @Embedded
    private @Nullable UnitId unit;

    @Embedded
    private @Nullable PersonId person;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID receiptToken;
    private int attempts;
    private @Nullable String lastFailure;
    private @Nullable Instant sentAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String closeReason;

    @Version
    private int version;

    protected Delivery() {}

    Delivery(ReportId report, int position, Addressee to, Instant at) {
        this.id = new DeliveryId(UUID.randomUUID());
        this.report = report;
        this.position = position;
        this.line = to.line();
        this.addressee = to.name();
        this.unit = to.unit();
        this.person = to.person();
        this.address = to.address();
        this.channel = to.channel();
        this.receiptToken = UUID.randomUUID();
        this.state = channel == Channel.INBOX ? State.ARRIVED : State.WAITING;
        this.sentAt = channel == Channel.INBOX ? at : null;
    }

    /** Whether the officer may open and acknowledge it: the person herself, or a clerk of the unit. */
    public boolean isFor(Officer officer) {
        if (channel != Channel.INBOX) {
            return false;
        }
        return unit == null ? officer.id().equals(person) : officer.holds(PostKind.CLERK, unit);
    }

    /** The letter is out. One that the clerk closed meanwhile stays closed, but it is known when it went. */
    void sent(Instant at) {
        if (sentAt != null) {
            return;
        }
        state = state == State.WAITING ? State.SENT : state;
        attempts++;
        sentAt = at;
        lastFailure = null;
    }

    /** @param cause the key of the sentence that says why */
    void attemptFailed(String cause) {
        if (state == State.WAITING) { // the clerk may have closed it meanwhile
            attempts++;
            lastFailure = cause;
        }
    }

    /** Whether there was still something to give up: the clerk may have closed it meanwhile. */
    boolean giveUp() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.FAILED;
        return true;
    }

    /** Why it cannot be tried again, or null if it can. */
    public @Nullable Refusal objectionToTryingAgain() {
        return state == State.FAILED || (state == State.WAITING && lastFailure != null) ? null : new NotFailed();
    }

    void tryAgain() {
        Refusal.raise(objectionToTryingAgain());
        state = State.WAITING;
    }

    /** The first opening; later ones change nothing. Whether it was the first. */
    boolean open(Instant at) {
        if (state != State.ARRIVED && state != State.SENT) {
            return false;
        }
        state = State.OPENED;
        openedAt = at;
        return true;
    }

    /** Why it cannot be acknowledged now, or null if it can. */
    public @Nullable Refusal objectionToAcknowledging() {
        if (state.isSettled()) {
            return new AlreadySettled();
        }
        return state == State.WAITING || state == State.FAILED ? new NotArrivedYet() : null;
    }

    void acknowledge(String who, Instant at) {
        Refusal.raise(objectionToAcknowledging());
        settle(State.ACKNOWLEDGED, who, at);
    }

    void close(String reason, String who, Instant at) {
        if (state.isSettled()) {
            throw new AlreadySettled();
        }
        closeReason = reason;
        settle(State.CLOSED, who, at);
    }

    private void settle(State end, String who, Instant at) {
        state = end;
        settledBy = who;
        settledAt = at;
    }

    public boolean isSettled() {
        return state.isSettled();
    }

    public DeliveryId id() {
        return id;
    }

    public ReportId report() {
        return report;
    }

    /** Its place in the printed order, counted from 1. */
    public int position() {
        return position;
    }

    public String line() {
        return line;
    }

    public String addressee() {
        return addressee;
    }

    public @Nullable String address() {
        return address;
    }

    public Channel channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    public UUID receiptToken() {
        return receiptToken;
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable String lastFailure() {
        return lastFailure;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public @Nullable String settledBy() {
        return settledBy;
    }

    public @Nullable String closeReason() {
        return closeReason;
    }
}
