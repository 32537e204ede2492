package vn.trinhky.register.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term of a Party body (nhiệm kỳ), from the day after the congress that elects it to the day on which the next congress
 * closes. Its last day is not known before: a term runs until somebody ends it or opens the next.
 */
@Entity(name = "RegisterTerm")
@SuppressWarnings("UnusedVariable") // some columns are read by queries and by people only
public class Term {

    /** What counts in it. */
    public enum Kind {
        /** Each type of document in a series of its own. */
        TERM,
        /** A congress: all types in one series, from its opening to its close. */
        CONGRESS
    }

    @Id
    private UUID termId;

    private UUID body;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private int firstNumber;
    private @Nullable String ground;
    private String openedBy;
    private Instant openedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    protected Term() {}

    Term(NewTerm wanted, String who, Instant at) {
        this.termId = UUID.randomUUID();
        this.body = wanted.body();
        this.kind = wanted.kind();
        this.name = wanted.name();
        this.firstDay = wanted.firstDay();
        this.firstNumber = wanted.firstNumber();
        this.ground = wanted.ground();
        this.openedBy = who;
        this.openedAt = at;
    }

    void close(LocalDate last, String who, Instant at) {
        lastDay = last;
        closedBy = who;
        closedAt = at;
    }

    void reopen() {
        lastDay = null;
        closedBy = null;
        closedAt = null;
    }

    public Span span() {
        return new Span(Span.Rule.TERM, name, firstDay, lastDay, firstNumber, kind == Kind.CONGRESS);
    }

    public boolean isRunning() {
        return lastDay == null;
    }

    public UUID id() {
        return termId;
    }

    public UUID body() {
        return body;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Null while the term runs. */
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    public int firstNumber() {
        return firstNumber;
    }

    /** The decision on whose ground it was opened; null for a term that began with its first number. */
    public @Nullable String ground() {
        return ground;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }
}
