package vn.trinhky.review.remarks;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.json.ProposalColumn;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.Refusal;

/** Other words that a reviewer suggests for one block; the compiler takes them or leaves them. */
@Entity
public class Suggestion {

    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED
    }

    @Id
    private UUID suggestionId;

    @Embedded
    private ReportId report;

    private int number;
    private String section;

    @Convert(converter = ProposalColumn.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Proposal proposal;

    private String reason;
    private String author;
    private UUID personId;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    protected Suggestion() {}

    Suggestion(
            ReportId report, int number, String section, Proposal proposal, String reason, Officer author, Instant at) {
        this.suggestionId = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.section = section;
        this.proposal = proposal;
        this.reason = reason;
        this.author = author.fullName();
        this.personId = author.id().value();
        this.writtenAt = at;
        this.state = State.OPEN;
    }

    void decide(State decision, Officer officer, Instant at) {
        Refusal.raise(state == State.OPEN ? null : new SuggestionDecided(String.valueOf(decidedBy)));
        state = decision;
        decidedBy = officer.fullName();
        decidedAt = at;
    }

    /** It is open again, whatever was decided. */
    void reopen() {
        state = State.OPEN;
        decidedBy = null;
        decidedAt = null;
    }

    public boolean isBy(PersonId person) {
        return person.value().equals(personId);
    }

    public UUID id() {
        return suggestionId;
    }

    public ReportId report() {
        return report;
    }

    /** The version that it was made on. */
    public int number() {
        return number;
    }

    public String section() {
        return section;
    }

    /** The change, its figures in the words of that version. */
    public Proposal proposal() {
        return proposal;
    }

    /** Why; empty when nothing was said. */
    public String reason() {
        return reason;
    }

    public String author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public State state() {
        return state;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
