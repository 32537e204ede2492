package vn.trinhky.dispatch;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.dispatch.addresses.Recipient;
import vn.trinhky.dispatch.channel.ChannelKind;
import vn.trinhky.dispatch.channel.Reach;
import vn.trinhky.dispatch.refusals.AlreadySettled;
import vn.trinhky.dispatch.refusals.NotArrivedYet;
import vn.trinhky.dispatch.refusals.NotFailed;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.web.Refusal;

/** One document on its way to one addressee. "Sent" is never shown as "arrived". */
@Entity
public class Delivery {

    /** How far it has come. */
    public enum State {
        WAITING,
        SENT,
        ARRIVED,
        OPENED,
        ACKNOWLEDGED,
        /** The addressee does not take it, and said why. The clerk decides what follows. */
        REFUSED,
        /** Every attempt failed, or it came back. The clerk decides what follows. */
        FAILED,
        /** The clerk ended it with a reason. */
        CLOSED;

        boolean isSettled() {
            return this == ACKNOWLEDGED || this == CLOSED;
        }

        /** Whether the addressee has it as far as is known. */
        boolean isOut() {
            return this == SENT || this == ARRIVED || this == OPENED;
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

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Reach> ways;

    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private ChannelKind channel;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant since;
    private int attempts;
    private @Nullable String lastFailure;
    private @Nullable Instant sentAt;
    private @Nullable Instant arrivedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant settledAt;
    private @Nullable String settledBy;
    private @Nullable String endReason;

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
        this.ways = to.ways();
        this.channel = ChannelKind.PAPER;
        this.state = State.WAITING;
        this.since = at;
        take(to.ways().get(0), at);
    }

    private void take(Reach way, Instant at) {
        channel = way.kind();
        address = way.address();
        lastFailure = null;
        attempts = 0;
        come(channel.isHere() ? State.ARRIVED : State.WAITING, at);
        if (channel.isHere()) {
            sentAt = at;
            arrivedAt = at;
        }
    }

    private void come(State next, Instant at) {
        state = next;
        since = at;
    }

    /**
     * Whether the officer may open and acknowledge it: the person herself, or a clerk of the unit. What was acknowledged by
     * another way lies in the inbox as well.
     */
    public boolean isFor(Officer officer) {
        if (channel != ChannelKind.INBOX && state != State.ACKNOWLEDGED) {
            return false;
        }
        return unit == null ? officer.addressee().equals(person) : officer.holds(PostKind.CLERK, unit);
    }

    /** It is out. One that the clerk closed meanwhile stays closed, but it is known when it went. */
    void sent(Instant at) {
        if (sentAt == null) {
            if (state == State.WAITING) {
                come(State.SENT, at);
            }
            attempts++;
            sentAt = at;
            lastFailure = null;
        }
    }

    /** The addressee's own system has it. Whether that was news. */
    boolean arrive(Instant at) {
        sent(at);
        if (state != State.SENT) {
            return false;
        }
        come(State.ARRIVED, at);
        arrivedAt = at;
        return true;
    }

    /** @param cause the key of the sentence that says why */
    void attemptFailed(String cause) {
        if (state == State.WAITING) { // the clerk may have closed it meanwhile
            attempts++;
            lastFailure = cause;
        }
    }

    /** Whether there was still something to give up: the clerk may have closed it meanwhile. */
    boolean giveUp(Instant at) {
        if (state != State.WAITING) {
            return false;
        }
        come(State.FAILED, at);
        return true;
    }

    /** What was sent came back. Whether it still mattered. */
    boolean comeBack(String cause, Instant at) {
        if (state != State.SENT) {
            return false;
        }
        come(State.FAILED, at);
        lastFailure = cause;
        return true;
    }

    /** Why it cannot be tried again, or null if it can. */
    public @Nullable Refusal objectionToTryingAgain() {
        return state == State.FAILED || (state == State.WAITING && lastFailure != null) ? null : new NotFailed();
    }

    void tryAgain(Instant at) {
        Refusal.raise(objectionToTryingAgain());
        come(State.WAITING, at);
        sentAt = null;
    }

    /** From now on the way in use leads to another address. */
    void readdress(String corrected) {
        address = corrected;
        lastFailure = null;
        attempts = 0;
    }

    /** Why it cannot go another way, or null if it can. */
    public @Nullable Refusal objectionToAnotherWay() {
        return state.isSettled() ? new AlreadySettled() : null;
    }

    void goAnotherWay(Reach way, Instant at) {
        Refusal.raise(objectionToAnotherWay());
        sentAt = null;
        take(way, at);
    }

    /** Whether the addressee has it as far as is known, and has not said anything yet: a word to him can still help. */
    public boolean isOut() {
        return state.isOut();
    }

    /**
     * The first opening; later ones change nothing. Whoever opens it has it, whatever was known of its way: a letter whose
     * server never answered, or a link that somebody passed on. Whether it was the first.
     */
    boolean open(Instant at) {
        if (isInHand()) {
            return false;
        }
        sent(at);
        come(State.OPENED, at);
        arrivedAt = arrivedAt == null ? at : arrivedAt;
        openedAt = at;
        lastFailure = null;
        return true;
    }

    /** Whether the addressee has seen it, or nobody waits for that any more. */
    boolean isInHand() {
        return state == State.OPENED || state == State.REFUSED || state.isSettled();
    }

    /** Why it cannot be acknowledged now, or null if it can. */
    public @Nullable Refusal objectionToAcknowledging() {
        if (state.isSettled()) {
            return new AlreadySettled();
        }
        return state.isOut() || state == State.REFUSED ? null : new NotArrivedYet();
    }

    void acknowledge(String who, Instant at) {
        Refusal.raise(objectionToAcknowledging());
        settle(State.ACKNOWLEDGED, who, at);
    }

    /** Why the addressee cannot refuse it now, or null if he can. */
    public @Nullable Refusal objectionToRefusing() {
        if (state.isSettled() || state == State.REFUSED) {
            return new AlreadySettled();
        }
        return state.isOut() ? null : new NotArrivedYet();
    }

    void refuse(String reason, Instant at) {
        Refusal.raise(objectionToRefusing());
        come(State.REFUSED, at);
        endReason = reason;
    }

    void close(String reason, String who, Instant at) {
        if (state.isSettled()) {
            throw new AlreadySettled();
        }
        endReason = reason;
        settle(State.CLOSED, who, at);
    }

    private void settle(State end, String who, Instant at) {
        come(end, at);
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

    /** The unit that receives it; null when a person does. */
    public @Nullable UnitId unit() {
        return unit;
    }

    @Nullable
    PersonId person() {
        return person;
    }

    /** Who receives it, as the book of addresses knows him. */
    Recipient recipient() {
        return unit == null ? Recipient.person(Objects.requireNonNull(person)) : Recipient.unit(unit);
    }

    /** All ways to the addressee as they were when the document left, in the order in which they are tried. */
    public List<Reach> ways() {
        return ways;
    }

    public @Nullable String address() {
        return address;
    }

    public ChannelKind channel() {
        return channel;
    }

    public State state() {
        return state;
    }

    /** When it came to where it stands. */
    public Instant since() {
        return since;
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

    public @Nullable Instant arrivedAt() {
        return arrivedAt;
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

    /** Why it was closed or refused. */
    public @Nullable String endReason() {
        return endReason;
    }
}
