package vn.trinhky.office;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who is who today: units, people, and who holds which post. */
@Component
public class OfficeDirectory {

    private final Units units;
    private final People people;
    private final Posts posts;
    private final Successions successions;
    private final Clock clock;

    OfficeDirectory(Units units, People people, Posts posts, Successions successions, Clock clock) {
        this.units = units;
        this.people = people;
        this.posts = posts;
        this.successions = successions;
        this.clock = clock;
    }

    /** The officer who enters under a name, in the posts of today; empty when nobody does. */
    @Transactional(readOnly = true)
    public Optional<Officer> officer(String signInName) {
        return people.findBySignInName(signInName)
                .map(person -> new Officer(person.id(), person.fullName(), signInName, postsOf(person.id())));
    }

    @Transactional(readOnly = true)
    public Optional<Person> account(String signInName) {
        return people.findBySignInName(signInName);
    }

    /** @throws java.util.NoSuchElementException if there is no such unit: an id always comes from this directory */
    @Transactional(readOnly = true)
    public Unit unit(UnitId id) {
        return units.findById(id).orElseThrow();
    }

    /** @throws java.util.NoSuchElementException if there is no such person */
    @Transactional(readOnly = true)
    public Person person(PersonId id) {
        return people.findById(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Map<UnitId, Unit> unitsById(Collection<UnitId> ids) {
        return units.amongIds(ids.stream().map(UnitId::value).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    @Transactional(readOnly = true)
    public Map<PersonId, Person> peopleById(Collection<PersonId> ids) {
        return people.amongIds(ids.stream().map(PersonId::value).toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Person::id, person -> person));
    }

    /** Who holds a post of this kind in the unit today. */
    @Transactional(readOnly = true)
    public List<Person> holders(UnitId unit, PostKind kind) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> ids = posts.findByUnitAndKind(unit, kind).stream()
                .filter(post -> post.isHeldOn(today))
                .map(Post::person)
                .toList();
        return people.findAllById(ids);
    }

    /** Who holds a post of this kind anywhere today, by name. */
    @Transactional(readOnly = true)
    public List<Person> holders(PostKind kind) {
        LocalDate today = LocalDate.now(clock);
        List<PersonId> ids = posts.findByKind(kind).stream()
                .filter(post -> post.isHeldOn(today))
                .map(Post::person)
                .distinct()
                .toList();
        return people.findAllById(ids).stream()
                .sorted(Comparator.comparing(Person::fullName))
                .toList();
    }

    /** The units that somebody means by words of their names or by their codes, with or without accents. */
    @Transactional(readOnly = true)
    public Set<UnitId> unitsMeant(String words) {
        String[] pieces = words.strip().replaceAll("[\\\\%_]", "").split("\\s+");
        return units.named(pieces).stream().map(UnitId::new).collect(Collectors.toSet());
    }

    /** All units that exist on a day, by their codes. */
    @Transactional(readOnly = true)
    public List<Unit> unitsOn(LocalDate day) {
        return units.findByOrderByCode().stream()
                .filter(unit -> unit.existsOn(day))
                .toList();
    }

    /** All units of a kind below another, at whatever depth, that exist on a day, by their codes. */
    @Transactional(readOnly = true)
    public List<Unit> ofKindBelow(UnitKind kind, UnitId above, LocalDate day) {
        return units.below(above.value(), kind.name(), day);
    }

    /** In which of these units somebody with an account holds a post of this kind today. */
    @Transactional(readOnly = true)
    public Set<UnitId> staffed(Collection<UnitId> among, PostKind kind) {
        UUID[] ids = among.stream().map(UnitId::value).toArray(UUID[]::new);
        return posts.staffed(ids, kind.name(), LocalDate.now(clock)).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody whom the office knows, by name. */
    @Transactional(readOnly = true)
    public List<Person> everybody() {
        return people.findAll().stream()
                .sorted(Comparator.comparing(Person::fullName)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /**
     * Who stands in the place of units that are no more on a day, through all re-organisations until then; empty where
     * nobody does.
     */
    @Transactional(readOnly = true)
    public Map<UnitId, List<Unit>> successorsOn(LocalDate day, Collection<UnitId> ended) {
        Map<UnitId, List<Unit>> found = new HashMap<>();
        for (UnitId unit : ended) {
            found.put(unit, successorsOn(day, unit, new HashSet<>()));
        }
        return found;
    }

    private List<Unit> successorsOn(LocalDate day, UnitId ended, Set<UnitId> seen) {
        List<UnitId> next = successions.directly(List.of(ended)).getOrDefault(ended, List.of()).stream()
                .filter(seen::add)
                .toList();
        Map<UnitId, Unit> named = unitsById(next);
        return next.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .flatMap(unit -> unit.existsOn(day) ? Stream.of(unit) : successorsOn(day, unit.id(), seen).stream())
                .toList();
    }

    /** Of what kind some units are. */
    @Transactional(readOnly = true)
    public Map<UnitId, UnitKind> kinds(Collection<UnitId> ids) {
        return unitsById(ids).values().stream().collect(Collectors.toMap(Unit::id, Unit::kind));
    }

    /** All units of a kind that there are or ever were. */
    @Transactional(readOnly = true)
    public List<UnitId> everOfKind(UnitKind kind) {
        return units.idsOfKind(kind);
    }

    /** What stood before some units, through all re-organisations. */
    @Transactional(readOnly = true)
    public Lineage lineage(Collection<UnitId> ids) {
        return successions.of(ids);
    }

    /** The units whose last day is before a day, with what became of each. */
    @Transactional(readOnly = true)
    public List<EndedUnit> endedBefore(LocalDate day) {
        List<Unit> ended = units.findByValidToBefore(day);
        Map<UnitId, List<UnitId>> after =
                successions.directly(ended.stream().map(Unit::id).toList());
        Map<UnitId, Unit> named = unitsById(
                after.values().stream().flatMap(List::stream).distinct().toList());
        return ended.stream()
                .map(unit -> EndedUnit.of(
                        unit,
                        after.getOrDefault(unit.id(), List.of()).stream()
                                .map(named::get)
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    /** The names and short names of all units that exist on a day. */
    @Transactional(readOnly = true)
    public List<String> namesOn(LocalDate day) {
        return units.findAll().stream()
                .filter(unit -> unit.existsOn(day))
                .flatMap(unit -> Stream.of(unit.name(), unit.shortName()))
                .distinct()
                .toList();
    }

    /**
     * Puts a unit in the place of another; that one ends on the day before. A unit may succeed many, and many may succeed
     * one.
     *
     * @param since the first day of the new order
     */
    @Transactional
    public void succeed(UnitId predecessor, UnitId successor, LocalDate since) {
        unit(predecessor).endBefore(since);
        successions.add(predecessor, successor, since);
    }

    /** Takes a unit into the office. */
    @Transactional
    public void register(Unit unit) {
        units.save(unit);
    }

    /** Takes a person into the office, with the posts that she holds. */
    @Transactional
    public void register(Person person, List<Post> held) {
        people.save(person);
        posts.saveAll(held);
    }

    /** Gives somebody a post. */
    @Transactional
    public void appoint(Post post) {
        posts.save(post);
    }

    /** Ends a post with a last day. @return the unit that it is in */
    @Transactional
    public UnitId endPost(UUID id, LocalDate lastDay) {
        return posts.findById(id).orElseThrow().until(lastDay).unit();
    }

    /** What the posts of this kind are called that somebody holds in the unit today. */
    @Transactional(readOnly = true)
    public List<String> titles(PersonId person, UnitId unit, PostKind kind) {
        return postsOf(person).stream()
                .filter(post -> post.kind() == kind && post.unit().equals(unit))
                .map(Officer.HeldPost::title)
                .toList();
    }

    /** Whether nobody has been registered yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return units.count() == 0;
    }

    private List<Officer.HeldPost> postsOf(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<Post> held = posts.findByPerson(person).stream()
                .filter(post -> post.isHeldOn(today))
                .toList();
        Map<UnitId, Unit> places =
                unitsById(held.stream().map(Post::unit).distinct().toList());
        return held.stream()
                .map(post -> new Officer.HeldPost(
                        post.kind(),
                        post.unit(),
                        Objects.requireNonNull(places.get(post.unit())).name(),
                        post.title()))
                .toList();
    }
}
