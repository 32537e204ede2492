package vn.trinhky.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.regime.ReviewManner;

/** The reviewers of one version: who they are, who has been asked, and what they have said. */
@Embeddable
class Panel {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> reviewers;

    /** Null for reviews from before there were manners, like {@link #barred}. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReviewManner manner;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<UUID> barred;

    @ElementCollection
    @CollectionTable(name = "review_asked", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("askedAt")
    private List<Asked> asked = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "review_verdict", joinColumns = @JoinColumn(name = "review_id"))
    @OrderBy("givenAt")
    private List<Verdict> verdicts = new ArrayList<>();

    protected Panel() {}

    Panel(List<PersonId> reviewers, Collection<PersonId> barred, ReviewManner manner) {
        this.reviewers = reviewers.stream().map(PersonId::value).toList();
        this.barred = barred.stream().map(PersonId::value).toList();
        this.manner = manner;
    }

    void take(Verdict verdict) {
        verdicts.add(verdict);
    }

    /** What the verdicts so far make of the version. */
    Tally.Outcome outcome() {
        int returned = reasons().size();
        return new Tally(manner(), voices().size(), verdicts.size() - returned, returned).outcome();
    }

    /**
     * Asks whose turn it is. In a sequence nobody is asked while somebody is still reading.
     *
     * @return who is asked now
     */
    List<PersonId> ask(Instant at) {
        boolean inSequence = manner().order() == ReviewManner.Order.SEQUENCE;
        if (inSequence && !awaited().isEmpty()) {
            return List.of();
        }
        List<PersonId> waiting =
                voices().stream().filter(voice -> !hasDecided(voice)).toList();
        List<PersonId> next = waiting.stream()
                .limit(inSequence ? 1 : waiting.size())
                .filter(voice -> asked(voice).isEmpty())
                .toList();
        next.forEach(voice -> asked.add(Asked.now(voice, manner(), at)));
        return next;
    }

    /** @return whether the one before had been asked, so that the other one is asked now */
    boolean replace(PersonId before, PersonId after, Instant at) {
        reviewers = reviewers.stream()
                .map(id -> id.equals(before.value()) ? after.value() : id)
                .toList();
        boolean wasAsked = asked.removeIf(one -> one.reviewer().equals(before));
        if (wasAsked) {
            asked.add(Asked.now(after, manner(), at));
        }
        return wasAsked;
    }

    void add(PersonId reviewer) {
        List<UUID> all = new ArrayList<>(reviewers);
        all.add(reviewer.value());
        reviewers = List.copyOf(all);
    }

    void remove(PersonId reviewer) {
        reviewers =
                reviewers.stream().filter(id -> !id.equals(reviewer.value())).toList();
        asked.removeIf(one -> one.reviewer().equals(reviewer));
    }

    List<String> reasons() {
        return verdicts.stream().map(Verdict::reason).filter(Objects::nonNull).toList();
    }

    List<PersonId> members() {
        return reviewers.stream().map(PersonId::new).toList();
    }

    boolean has(PersonId person) {
        return reviewers.contains(person.value());
    }

    /** All but those who wrote in the version. */
    List<PersonId> voices() {
        return members().stream().filter(reviewer -> !isBarred(reviewer)).toList();
    }

    boolean isBarred(PersonId reviewer) {
        return barred != null && barred.contains(reviewer.value());
    }

    ReviewManner manner() {
        return manner == null ? ReviewManner.USUAL : manner;
    }

    Optional<Asked> asked(PersonId reviewer) {
        return asked.stream().filter(one -> one.reviewer().equals(reviewer)).findFirst();
    }

    /** Those who have been asked and have not decided. */
    List<PersonId> awaited() {
        return asked.stream()
                .map(Asked::reviewer)
                .filter(reviewer -> !hasDecided(reviewer))
                .toList();
    }

    boolean hasDecided(PersonId reviewer) {
        return verdicts.stream().anyMatch(verdict -> verdict.reviewer().equals(reviewer));
    }

    List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /** Brings everything along that is read later than asked for. */
    void read() {
        Hibernate.initialize(verdicts);
        Hibernate.initialize(asked);
    }
}
