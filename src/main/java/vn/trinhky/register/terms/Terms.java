package vn.trinhky.register.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.UnitId;
import vn.trinhky.register.refusals.NotTheRegistersClerk;
import vn.trinhky.web.Formats;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/**
 * The terms by which Party bodies number their documents. A body has one running term at most, and its terms never
 * overlap; between two of them nothing can be numbered.
 */
@Component
public class Terms {

    private static final String SYSTEM = "Trình Ký";

    private final TermRows rows;
    private final Clock clock;

    Terms(TermRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The span whose numbers a document of this day takes; its term is not ended before the transaction is over. A body
     * that the register has never heard of begins its first term with this day.
     *
     * @param name of such a first term
     * @throws TermEnded or TermNotBegun if no term contains the day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Span on(UUID body, Span.Rule rule, String name, LocalDate day) {
        if (rule == Span.Rule.YEAR) {
            return Span.yearOf(day);
        }
        if (rows.findByBodyOrderByFirstDayDesc(body).isEmpty() && !name.isBlank()) {
            rows.begin(body, name, day, SYSTEM);
        }
        List<Term> held = rows.hold(body);
        return containing(held, day).map(Term::span).orElseThrow(() -> objection(held, day));
    }

    /** Why {@link #on} would find no span, or null if it would find one. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionTo(UUID body, Span.Rule rule, String name, LocalDate day) {
        List<Term> known = rows.findByBodyOrderByFirstDayDesc(body);
        boolean begins = known.isEmpty() && !name.isBlank();
        return rule == Span.Rule.YEAR || begins || containing(known, day).isPresent() ? null : objection(known, day);
    }

    /** The term of a body that has this name, else the year. */
    @Transactional(readOnly = true)
    public Span named(UUID body, String name) {
        return rows.findByBodyOrderByFirstDayDesc(body).stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .map(Term::span)
                .orElseGet(() -> Span.yearOf(LocalDate.of(Integer.parseInt(name), 1, 1)));
    }

    /** The terms of some bodies, newest first. */
    @Transactional(readOnly = true)
    public List<Term> of(Collection<UUID> bodies) {
        return rows.findByBodyInOrderByFirstDayDesc(bodies);
    }

    /**
     * Opens a term, and ends the one that runs with the day before.
     *
     * @throws TermAlreadyThere if the body has one of this name
     * @throws NumbersInNewTerm if documents were numbered in the old term on days that would belong to the new one
     */
    @Transactional
    public Term open(NewTerm wanted, Officer officer) {
        demandClerk(wanted.body(), officer);
        List<Term> present = rows.lock(wanted.body());
        if (present.stream().anyMatch(term -> term.name().equalsIgnoreCase(wanted.name()))) {
            throw new TermAlreadyThere(wanted.name());
        }
        running(present).ifPresent(term -> end(term, wanted.firstDay().minusDays(1), officer));
        LocalDate latest = present.stream()
                .map(Term::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        if (!wanted.firstDay().isAfter(latest)) {
            throw new InvalidInput("firstDay", "term.overlaps", formatted(latest));
        }
        rows.flush();
        return rows.save(new Term(wanted, officer.fullName(), clock.instant()));
    }

    /** Ends the running term; until the next is opened nothing can be numbered after its last day. */
    @Transactional
    public void close(UUID id, LocalDate lastDay, Officer officer) {
        Term term = held(id, officer);
        if (!term.isRunning()) {
            throw new TermEnded(term.name(), formatted(term.lastDay()));
        }
        end(term, lastDay, officer);
    }

    /**
     * Takes back the opening of a term in which nothing was numbered; the one before runs on.
     *
     * @throws TermInUse if numbers were taken in it
     */
    @Transactional
    public void withdraw(UUID id, Officer officer) {
        Term term = held(id, officer);
        Refusal.raise(objectionToWithdrawing(term));
        rows.forgetSeries(term.body(), term.name());
        rows.delete(term);
        rows.flush();
        rows.lock(term.body()).stream()
                .filter(before -> term.firstDay().minusDays(1).equals(before.lastDay()))
                .findFirst()
                .ifPresent(Term::reopen);
    }

    /** Why the opening of a term cannot be taken back, or null if it can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToWithdrawing(Term term) {
        boolean newest = rows.findByBodyOrderByFirstDayDesc(term.body()).stream()
                .findFirst()
                .map(first -> first.id().equals(term.id()))
                .orElse(false);
        return !newest || rows.isUsed(term.body(), term.name()) ? new TermInUse(term.name()) : null;
    }

    /** Enters a term that began before the register was kept here; one of that name stays as it is. */
    @Transactional
    public void enter(NewTerm begun) {
        if (rows.findByBodyOrderByFirstDayDesc(begun.body()).isEmpty()) {
            rows.save(new Term(begun, SYSTEM, clock.instant()));
        }
    }

    private void end(Term term, LocalDate lastDay, Officer officer) {
        if (lastDay.isBefore(term.firstDay())) {
            throw new InvalidInput("firstDay", "term.beforeItsFirstDay", term.name(), formatted(term.firstDay()));
        }
        if (rows.isNumberedSince(term.body(), term.name(), lastDay.plusDays(1))) {
            throw new NumbersInNewTerm(term.name(), formatted(lastDay));
        }
        term.close(lastDay, officer.fullName(), clock.instant());
    }

    private Term held(UUID id, Officer officer) {
        Term known = rows.findById(id).orElseThrow(NotHere::new);
        demandClerk(known.body(), officer);
        return rows.lock(known.body()).stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static void demandClerk(UUID body, Officer officer) {
        if (!officer.holds(PostKind.CLERK, new UnitId(body))) {
            throw new NotTheRegistersClerk();
        }
    }

    private static Optional<Term> containing(List<Term> terms, LocalDate day) {
        return terms.stream().filter(term -> term.span().contains(day)).findFirst();
    }

    private static Optional<Term> running(List<Term> terms) {
        return terms.stream().filter(Term::isRunning).findFirst();
    }

    /** The newest term that has ended by the day, else the one to come. */
    private static Refusal objection(List<Term> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> !term.firstDay().isAfter(day))
                .findFirst()
                .<Refusal>map(term -> new TermEnded(term.name(), formatted(term.lastDay())))
                .orElseGet(() -> terms.isEmpty()
                        ? new NoTerm()
                        : new TermNotBegun(
                                terms.get(terms.size() - 1).name(),
                                formatted(terms.get(terms.size() - 1).firstDay())));
    }

    private static String formatted(@Nullable LocalDate day) {
        return new Formats().date(day);
    }
}
