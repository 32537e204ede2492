package vn.trinhky.office.absence;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.Milestone;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.refusals.NotDelegated;
import vn.trinhky.web.InvalidInput;
import vn.trinhky.web.NotHere;
import vn.trinhky.web.Reason;
import vn.trinhky.web.Refusal;

/**
 * Sets, changes and ends absences: everybody her own, and the administrator of her unit or of one above it for her, with a
 * reason. Naming another substitute is how an administrator reassigns the work of somebody who is away.
 */
@Component
public class AbsenceKeeping {

    private final Absences absences;
    private final Neighbourhood neighbourhood;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    AbsenceKeeping(
            Absences absences, Neighbourhood neighbourhood, OfficeDirectory office, Journal journal, Clock clock) {
        this.absences = absences;
        this.neighbourhood = neighbourhood;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Sets an absence.
     *
     * @return its id
     * @throws NotHere if the person is neither she herself nor one of those she looks after
     * @throws Refusal if another absence of the same days stands against it
     */
    @Transactional
    public UUID set(PersonId person, Stay stay, Officer officer) {
        Stay stated = stated(person, stay, officer);
        demandNotPast(stay);
        demandPossible(person, stated, null);
        Absence absence = absences.save(new Absence(person, stated, officer.fullName(), clock.instant()));
        note(absence, officer, Milestone.ABSENCE_SET);
        return absence.id();
    }

    /** Gives an absence other days or another substitute, from now on. */
    @Transactional
    public void change(UUID id, Stay stay, Officer officer) {
        Absence absence = held(id, officer);
        Stay stated = stated(absence.person(), stay, officer);
        if (stay.lastDay().isBefore(today())) {
            throw new InvalidInput("lastDay", "absenceInPast");
        }
        Refusal.raise(absence.objectionToChanging(today()));
        if (absence.standing(today()) == Absence.Standing.COMING) {
            demandNotPast(stay);
        }
        demandPossible(absence.person(), stated, id);
        absence.change(stated, officer.fullName(), today(), clock.instant());
        note(absence, officer, Milestone.ABSENCE_CHANGED);
    }

    /** Ends an absence at once, or takes it back before it began. */
    @Transactional
    public void end(UUID id, @Nullable String reason, Officer officer) {
        Absence absence = held(id, officer);
        String stated = reason(absence.person(), reason, officer);
        absence.end(today(), clock.instant());
        Map<String, String> details = details(absence);
        put(details, stated);
        journal.record(chain(absence.person()), officer.fullName(), Milestone.ABSENCE_ENDED, details);
    }

    /** Whether the officer may set, change and end a person's absences. */
    @Transactional(readOnly = true)
    public boolean mayKeep(PersonId person, Officer officer) {
        return !officer.actsForAnother()
                && (person.equals(officer.id()) || neighbourhood.looksAfter(officer, person, today()));
    }

    /** Each person has a journal of her own for it: absences belong to no round. */
    static UUID chain(PersonId person) {
        return UUID.nameUUIDFromBytes(("absences " + person.value()).getBytes(StandardCharsets.UTF_8));
    }

    private Absence held(UUID id, Officer officer) {
        Absence absence = absences.findById(id).orElseThrow(NotHere::new);
        demandKeeper(absence.person(), officer);
        return absence;
    }

    private Stay stated(PersonId person, Stay stay, Officer officer) {
        demandKeeper(person, officer);
        return new Stay(stay.firstDay(), stay.lastDay(), stay.substitute(), reason(person, stay.reason(), officer));
    }

    private void demandKeeper(PersonId person, Officer officer) {
        NotDelegated.demandInPerson(officer);
        if (!mayKeep(person, officer)) {
            throw new NotHere();
        }
    }

    /** What was done before anybody said so was not done in her place. */
    private void demandNotPast(Stay stay) {
        if (stay.firstDay().isBefore(today())) {
            throw new InvalidInput("firstDay", "absenceInPast");
        }
    }

    /** Of herself nobody has to give a reason. */
    private static @Nullable String reason(PersonId person, @Nullable String reason, Officer officer) {
        String given = Objects.requireNonNullElse(reason, "");
        return person.equals(officer.id()) && given.isBlank() ? null : Reason.stated(given);
    }

    private void demandPossible(PersonId person, Stay stay, @Nullable UUID itself) {
        PersonId substitute = stay.substitute();
        if (substitute.equals(person)) {
            throw new InvalidInput("substitute", "ownSubstitute");
        }
        absences.lockPeople(new UUID[] {person.value(), substitute.value()});
        List<Absence> sameDays =
                absences.touching(List.of(person.value(), substitute.value()), stay.firstDay(), stay.lastDay()).stream()
                        .filter(other -> !other.id().equals(itself))
                        .toList();
        Map<PersonId, Person> names = office.peopleById(Clashes.people(sameDays));
        Refusal.raise(new Clashes(sameDays, names).objection(person, substitute));
        if (!neighbourhood.areNear(person, substitute, today())) {
            throw new InvalidInput("substitute", "substituteNotNear");
        }
    }

    private void note(Absence absence, Officer officer, Milestone milestone) {
        Map<String, String> details = details(absence);
        put(details, absence.reason());
        journal.record(chain(absence.person()), officer.fullName(), milestone, details);
    }

    private Map<String, String> details(Absence absence) {
        Map<String, String> details = new HashMap<>();
        details.put("person", office.person(absence.person()).fullName());
        details.put("substitute", office.person(absence.substitute()).fullName());
        details.put("first", absence.firstDay().toString());
        details.put("last", absence.lastDay().toString());
        return details;
    }

    private static void put(Map<String, String> details, @Nullable String reason) {
        if (reason != null) {
            details.put("reason", reason);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
