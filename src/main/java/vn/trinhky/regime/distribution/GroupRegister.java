package vn.trinhky.regime.distribution;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PostKind;
import vn.trinhky.office.Unit;
import vn.trinhky.regime.distribution.RecipientGroup.Members;
import vn.trinhky.regime.distribution.refusals.GroupInUse;
import vn.trinhky.regime.distribution.refusals.GroupNameTaken;
import vn.trinhky.regime.distribution.refusals.KeepsNoGroups;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Refusal;

/** The office's named groups of recipients. Each has a chain of its own in the journal, because groups outlive rounds. */
@Component
public class GroupRegister {

    private static final int LONGEST_NAME = 200;

    private final RecipientGroups groups;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    GroupRegister(RecipientGroups groups, OfficeDirectory office, Journal journal, Clock clock) {
        this.groups = groups;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /** All groups by name. */
    @Transactional(readOnly = true)
    public List<RecipientGroup> all() {
        return groups.findByOrderByName();
    }

    @Transactional(readOnly = true)
    public RecipientGroup group(UUID id) {
        return groups.findById(id).orElseThrow(NotHere::new);
    }

    /**
     * Why this officer may not change groups, or null if she may: compilers may, administrators, and the clerk of a unit that
     * compiles; not the clerks of all who receive.
     */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToKeeping(Officer officer) {
        boolean mayKeep = officer.holds(PostKind.COMPILER)
                || officer.holds(PostKind.ADMINISTRATOR)
                || officer.posts().stream()
                        .filter(post -> post.kind() == PostKind.CLERK)
                        .anyMatch(post ->
                                !office.holders(post.unit(), PostKind.COMPILER).isEmpty());
        return mayKeep ? null : new KeepsNoGroups();
    }

    /** The lists of regimes and of open rounds that name a group. */
    @Transactional(readOnly = true)
    public List<String> listsNaming(UUID id) {
        return groups.usersOf(id.toString());
    }

    /** Why a group cannot be removed, or null if it can. */
    @Transactional(readOnly = true)
    public @Nullable Refusal objectionToRemoving(UUID id, Officer officer) {
        Refusal objection = objectionToKeeping(officer);
        List<String> lists = listsNaming(id);
        return objection != null || lists.isEmpty() ? objection : new GroupInUse(lists);
    }

    /**
     * Takes a group into the register.
     *
     * @throws GroupNameTaken if another one has its name
     */
    @Transactional
    public UUID add(UUID id, Members members, Officer officer) {
        Refusal.raise(objectionToKeeping(officer));
        Members checked = checked(id, members);
        save(new RecipientGroup(id, checked, officer.fullName(), clock.instant()));
        note(id, Milestone.RECIPIENT_GROUP_CHANGED, checked, "", officer);
        return id;
    }

    /** Gives a group another name or other members. What was sent before stays as it was. */
    @Transactional
    public void change(UUID id, Members members, Officer officer) {
        Refusal.raise(objectionToKeeping(officer));
        RecipientGroup group = group(id);
        String before = names(group.members());
        Members checked = checked(id, members);
        group.change(checked, officer.fullName(), clock.instant());
        save(group);
        note(id, Milestone.RECIPIENT_GROUP_CHANGED, checked, before, officer);
    }

    /**
     * Takes a group out of the register.
     *
     * @throws GroupInUse if a regime or an open round names it
     */
    @Transactional
    public void remove(UUID id, Officer officer) {
        Refusal.raise(objectionToRemoving(id, officer));
        RecipientGroup group = group(id);
        groups.delete(group);
        note(id, Milestone.RECIPIENT_GROUP_REMOVED, group.members(), names(group.members()), officer);
    }

    private Members checked(UUID id, Members members) {
        String name = members.name().strip();
        if (name.isEmpty()) {
            throw new InvalidInput("name", "groupNameMissing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new InvalidInput("name", "tooLong", LONGEST_NAME);
        }
        if (groups.findByNameIgnoreCase(name)
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new GroupNameTaken(name);
        }
        if (!office.unitsById(members.units()).keySet().containsAll(members.units())
                || !office.peopleById(members.people()).keySet().containsAll(members.people())) {
            throw new InvalidInput("who", "noSuchRecipient", name);
        }
        return new Members(name, members.units(), members.people());
    }

    /** Two who give the same name at the same moment: the table lets one through. */
    private void save(RecipientGroup group) {
        try {
            groups.saveAndFlush(group);
        } catch (DataIntegrityViolationException faster) {
            throw new GroupNameTaken(group.name());
        }
    }

    private void note(UUID id, Milestone milestone, Members members, String before, Officer officer) {
        journal.record(
                id,
                officer.fullName(),
                milestone,
                Map.of("group", members.name(), "old", before, "new", names(members)));
    }

    private String names(Members members) {
        Map<?, Unit> units = office.unitsById(members.units());
        Map<?, Person> people = office.peopleById(members.people());
        return Stream.concat(
                        members.units().stream()
                                .flatMap(unit -> Optional.ofNullable(units.get(unit)).stream())
                                .map(Unit::name),
                        members.people().stream()
                                .flatMap(person -> Optional.ofNullable(people.get(person)).stream())
                                .map(Person::fullName))
                .collect(Collectors.joining(", "));
    }
}
