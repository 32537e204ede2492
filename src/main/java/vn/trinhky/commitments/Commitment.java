package vn.trinhky.commitments;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.web.Refusal;

/** A task that a cleared report has promised. It is asked about in every later round until it is done or let go. */
@Entity
public class Commitment {

    /** What has become of it as a whole. */
    public enum State {
        OPEN,
        /** Every unit in charge has said so. */
        DONE,
        /** The compiler has said why nobody is asked any more. */
        LET_GO
    }

    @EmbeddedId
    private CommitmentId id;

    @Embedded
    private RegimeId regime;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "promised_year"))
    @AttributeOverride(name = "kind", column = @Column(name = "promised_kind"))
    @AttributeOverride(name = "number", column = @Column(name = "promised_number"))
    private ReportingPeriod promised;

    @Column(name = "report_id")
    private @Nullable UUID report;

    private String section;
    private String block;
    private int position;
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private InCharge inCharge;

    @Embedded
    @AttributeOverride(name = "year", column = @Column(name = "due_year"))
    @AttributeOverride(name = "kind", column = @Column(name = "due_kind"))
    @AttributeOverride(name = "number", column = @Column(name = "due_number"))
    private ReportingPeriod duePeriod;

    private @Nullable LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Integer endedIn;
    private @Nullable String endedReason;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private Instant madeAt;

    @Version
    private int version;

    protected Commitment() {}

    /** @param position its place among the tasks of its report, counted from 1 */
    Commitment(Source source, int position, Promise promise, Instant at) {
        this.id = new CommitmentId(UUID.randomUUID());
        this.regime = source.regime();
        this.promised = source.period();
        this.report = source.report();
        this.state = State.OPEN;
        this.madeAt = at;
        this.block = promise.block();
        restate(position, promise);
    }

    /**
     * Where commitments come from.
     *
     * @param report the id of the report; null for one from before the office used Trình Ký
     */
    public record Source(
            RegimeId regime,
            ReportingPeriod period,
            @Nullable UUID report) {}

    /** The report was cleared once more, and promises this now. */
    void restate(int newPosition, Promise promise) {
        position = newPosition;
        section = promise.section();
        words = promise.words();
        inCharge = promise.inCharge();
        duePeriod = promise.due().period();
        dueOn = promise.due().day();
    }

    void handTo(UUID successor) {
        report = successor;
    }

    /** Whether it was promised before the period and had not ended before it. */
    public boolean concerns(ReportingPeriod period) {
        return promised.inOrder() < period.inOrder() && (endedIn == null || endedIn >= period.inOrder());
    }

    /** Whether units are asked about it in the period. */
    public boolean isAskedIn(ReportingPeriod period) {
        boolean letGoNow = state == State.LET_GO && endedIn != null && endedIn == period.inOrder();
        return concerns(period) && !letGoNow;
    }

    /** Why it cannot be let go in the period, or null if it can. */
    public @Nullable Refusal objectionToLettingGo(ReportingPeriod period) {
        return state == State.OPEN && concerns(period) ? null : new CommitmentEnded();
    }

    /** Why it cannot be taken up again in the period, or null if it can. */
    public @Nullable Refusal objectionToTakingUp(ReportingPeriod period) {
        boolean now = state == State.LET_GO && endedIn != null && endedIn == period.inOrder();
        return now ? null : new CommitmentNotLetGo();
    }

    void letGo(ReportingPeriod period, String reason, String who, Instant at) {
        Refusal.raise(objectionToLettingGo(period));
        end(State.LET_GO, period, at);
        endedReason = reason;
        endedBy = who;
    }

    void takeUpAgain(ReportingPeriod period) {
        Refusal.raise(objectionToTakingUp(period));
        goOn();
    }

    /** All who were asked in the period have said that it is done, or not: a report cleared again may find otherwise. */
    void settle(ReportingPeriod period, Fulfilment fulfilment, Instant at) {
        if (state == State.OPEN && fulfilment == Fulfilment.COMPLETE) {
            end(State.DONE, period, at);
        } else if (state == State.DONE && fulfilment == Fulfilment.LACKING) {
            goOn();
        }
    }

    enum Fulfilment {
        COMPLETE,
        LACKING
    }

    private void end(State how, ReportingPeriod period, Instant at) {
        state = how;
        endedIn = period.inOrder();
        endedAt = at;
    }

    private void goOn() {
        state = State.OPEN;
        endedIn = null;
        endedAt = null;
        endedReason = null;
        endedBy = null;
    }

    /** Whether its time was over before the period began. */
    public boolean isOverdueIn(ReportingPeriod period) {
        return state == State.OPEN && duePeriod.inOrder() < period.inOrder();
    }

    public CommitmentId id() {
        return id;
    }

    public RegimeId regime() {
        return regime;
    }

    /** The period of the report that promised it. */
    public ReportingPeriod promised() {
        return promised;
    }

    public @Nullable UUID report() {
        return report;
    }

    public String section() {
        return section;
    }

    public String block() {
        return block;
    }

    public int position() {
        return position;
    }

    public String words() {
        return words;
    }

    public InCharge inCharge() {
        return inCharge;
    }

    public Due due() {
        return new Due(duePeriod, dueOn);
    }

    /** When its report was cleared. */
    public Instant madeAt() {
        return madeAt;
    }

    public State state() {
        return state;
    }

    public @Nullable String endedReason() {
        return endedReason;
    }

    public @Nullable String endedBy() {
        return endedBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
