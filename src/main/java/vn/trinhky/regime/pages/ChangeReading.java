package vn.trinhky.regime.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.SectionPlan;
import vn.trinhky.regime.SectionRecipe;
import vn.trinhky.regime.changing.DeadlineMoved;
import vn.trinhky.regime.changing.JointlyIssued;
import vn.trinhky.regime.changing.OutlineChange;
import vn.trinhky.regime.changing.ReviewerChange;
import vn.trinhky.regime.changing.RoundChange;
import vn.trinhky.regime.changing.UnitChange;
import vn.trinhky.regime.changing.refusals.HoldsNoReviewerPost;
import vn.trinhky.regime.changing.refusals.UnitNoLongerExists;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.Reason;

/** Reads what somebody wants to change, and knows whom and what she can choose from. */
@Component
class ChangeReading {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_GUIDANCE = 4_000;
    private static final int LONGEST_BODY = 200;
    private static final int JOINT_BODIES_AT_MOST = 5;

    private final OfficeDirectory office;
    private final Clock clock;

    ChangeReading(OfficeDirectory office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * @throws InvalidInput if a field is missing or names what there is not
     * @throws UnitNoLongerExists if a unit that shall be asked was dissolved
     * @throws HoldsNoReviewerPost if somebody shall review who holds no such post
     */
    RoundChange read(WantedChange wanted, Round round) {
        return switch (present("kind", wanted.kind())) {
            case ADD_UNIT ->
                new UnitChange.Added(existing(wanted), Objects.requireNonNullElse(wanted.circles(), List.of()));
            case WITHDRAW_UNIT ->
                new UnitChange.Withdrawn(unit(wanted), Reason.stated(Objects.requireNonNullElse(wanted.reason(), "")));
            case EXTEND_DEADLINE -> new UnitChange.Extended(unit(wanted), present("day", wanted.day()));
            case MOVE_DEADLINE -> new DeadlineMoved(present("day", wanted.day()));
            case REPLACE_REVIEWER ->
                new ReviewerChange.Replaced(
                        person("reviewer", wanted.reviewer()), reviewer("replacement", wanted.replacement()));
            case ADD_REVIEWER -> new ReviewerChange.Added(reviewer("reviewer", wanted.reviewer()));
            case REMOVE_REVIEWER -> new ReviewerChange.Removed(person("reviewer", wanted.reviewer()));
            case RENAME_SECTION ->
                new OutlineChange.Renamed(section(wanted, round).key(), title(wanted));
            case ADD_SECTION -> new OutlineChange.Added(section(wanted, round).key(), added(wanted, round));
            case REMOVE_SECTION ->
                new OutlineChange.Removed(section(wanted, round).key(), into(wanted, round));
            case MOVE_SECTION ->
                new OutlineChange.Moved(section(wanted, round).key(), present("direction", wanted.direction()));
            case ISSUE_JOINTLY -> new JointlyIssued(jointBodies(wanted, round));
        };
    }

    private static List<String> jointBodies(WantedChange wanted, Round round) {
        List<String> bodies = present("jointBodies", wanted.jointBodies())
                .lines()
                .map(String::strip)
                .filter(body -> !body.isEmpty())
                .map(body -> body.toUpperCase(Locale.ROOT))
                .filter(body -> !body.equals(round.plan().issuingBody()))
                .distinct()
                .toList();
        if (bodies.size() > JOINT_BODIES_AT_MOST || bodies.stream().anyMatch(body -> body.length() > LONGEST_BODY)) {
            throw new InvalidInput("jointBodies", "jointBodies", JOINT_BODIES_AT_MOST, LONGEST_BODY);
        }
        return bodies;
    }

    /** The units that could be asked as well, by name. */
    List<Unit> otherUnits(Round round) {
        Set<UnitId> asked = Set.copyOf(round.plan().contributors());
        return office.unitsOn(LocalDate.now(clock)).stream()
                .filter(unit -> !asked.contains(unit.id()))
                .filter(unit -> !unit.id().equals(round.plan().compilingUnit()))
                .toList();
    }

    /** Who could review as well. */
    List<Person> otherReviewers(Round round) {
        return office.holders(PostKind.REVIEWER).stream()
                .filter(person -> !round.plan().reviewers().contains(person.id()))
                .toList();
    }

    private UnitId existing(WantedChange wanted) {
        UnitId id = unit(wanted);
        if (!office.unit(id).existsOn(LocalDate.now(clock))) {
            throw new UnitNoLongerExists();
        }
        return id;
    }

    private UnitId unit(WantedChange wanted) {
        UnitId id = new UnitId(present("unit", wanted.unit()));
        if (office.unitsById(List.of(id)).isEmpty()) {
            throw new InvalidInput("unit", "noSuchUnit");
        }
        return id;
    }

    private PersonId reviewer(String field, @Nullable UUID id) {
        PersonId person = person(field, id);
        if (office.holders(PostKind.REVIEWER).stream()
                .noneMatch(holder -> holder.id().equals(person))) {
            throw new HoldsNoReviewerPost();
        }
        return person;
    }

    private PersonId person(String field, @Nullable UUID id) {
        PersonId person = new PersonId(present(field, id));
        if (office.peopleById(List.of(person)).isEmpty()) {
            throw new InvalidInput(field, "noSuchPerson");
        }
        return person;
    }

    private static SectionPlan section(WantedChange wanted, Round round) {
        return known("section", present("section", wanted.section()), round);
    }

    private static String into(WantedChange wanted, Round round) {
        SectionPlan into = known("into", present("into", wanted.into()), round);
        if (!into.written()) {
            throw new InvalidInput("into", "holdsNoText", into.title());
        }
        return into.key();
    }

    private static SectionPlan known(String field, String key, Round round) {
        return round.plan().outline().stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(field, "noSuchSection", key));
    }

    private static SectionPlan added(WantedChange wanted, Round round) {
        int level = Math.max(1, section(wanted, round).level());
        String guidance = Objects.requireNonNullElse(wanted.guidance(), "").strip();
        if (guidance.length() > LONGEST_GUIDANCE) {
            throw new InvalidInput("guidance", "tooLong", LONGEST_GUIDANCE);
        }
        boolean contributed = Boolean.TRUE.equals(wanted.units());
        return new SectionPlan(
                freeKey(round),
                level,
                title(wanted),
                guidance,
                List.of(),
                true,
                contributed,
                "",
                SectionRecipe.NONE,
                false);
    }

    /** Keys are never used again: texts and histories remember them. */
    private static String freeKey(Round round) {
        List<String> taken = Stream.concat(
                        round.plan().outline().stream().map(SectionPlan::key),
                        round.amendments().moved().keySet().stream())
                .toList();
        int number = 1;
        while (taken.contains("bs" + number)) {
            number++;
        }
        return "bs" + number;
    }

    private static String title(WantedChange wanted) {
        String title = Objects.requireNonNullElse(wanted.title(), "").strip();
        if (title.isEmpty()) {
            throw new InvalidInput("title", "titleMissing");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidInput("title", "tooLong", LONGEST_TITLE);
        }
        return title;
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new InvalidInput(field, "changeIncomplete");
        }
        return value;
    }
}
