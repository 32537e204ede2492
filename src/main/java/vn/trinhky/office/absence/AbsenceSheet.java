package vn.trinhky.office.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.journal.Journal;
import vn.trinhky.journal.JournalEntry;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.NotHere;

/** Absences to read: one's own, those one stands in for, and those of the people one looks after. */
@Component
public class AbsenceSheet {

    /** How long what is over stays in an administrator's list. */
    private static final int DAYS_SHOWN = 60;

    private final Absences absences;
    private final Neighbourhood neighbourhood;
    private final AbsenceKeeping keeping;
    private final OfficeDirectory office;
    private final Journal journal;
    private final Clock clock;

    AbsenceSheet(
            Absences absences,
            Neighbourhood neighbourhood,
            AbsenceKeeping keeping,
            OfficeDirectory office,
            Journal journal,
            Clock clock) {
        this.absences = absences;
        this.neighbourhood = neighbourhood;
        this.keeping = keeping;
        this.office = office;
        this.journal = journal;
        this.clock = clock;
    }

    /** The officer's own absences and those in which she stands in, the latest first. */
    @Transactional(readOnly = true)
    public List<AbsenceLine> about(Officer officer) {
        return lines(absences.about(officer.id().value()));
    }

    /** The absence that the officer is in today; nobody is absent in the place of another. */
    @Transactional(readOnly = true)
    public Optional<AbsenceLine> present(Officer officer) {
        if (officer.actsForAnother()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return lines(absences.touching(List.of(officer.id().value()), today, today)).stream()
                .filter(line -> line.isOf(officer.id()))
                .findFirst();
    }

    /** The absences of the people whom the officer looks after; empty for one who administers no unit. */
    @Transactional(readOnly = true)
    public List<AbsenceLine> lookedAfterBy(Officer officer) {
        UUID[] units = Neighbourhood.administered(officer);
        return units.length == 0
                ? List.of()
                : lines(absences.below(units, LocalDate.now(clock).minusDays(DAYS_SHOWN), Neighbourhood.MOST));
    }

    /** @throws NotHere if there is none that the officer may change */
    @Transactional(readOnly = true)
    public AbsenceLine line(UUID id, Officer officer) {
        return absences.findById(id)
                .filter(absence -> keeping.mayKeep(absence.person(), officer))
                .map(absence -> lines(List.of(absence)).get(0))
                .orElseThrow(NotHere::new);
    }

    /** Who may stand in for a person, the nearest first. */
    @Transactional(readOnly = true)
    public List<Colleague> substitutesFor(PersonId person) {
        return neighbourhood.of(person, LocalDate.now(clock));
    }

    /** Whom of those that she looks after the officer means by a part of a name. */
    @Transactional(readOnly = true)
    public List<Colleague> meant(String name, Officer officer) {
        return name.isBlank() || Neighbourhood.administered(officer).length == 0
                ? List.of()
                : neighbourhood.meant(name, officer, LocalDate.now(clock));
    }

    /** What was said of a person's absences, oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> history(PersonId person) {
        return journal.entries(AbsenceKeeping.chain(person));
    }

    private List<AbsenceLine> lines(Collection<Absence> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<PersonId, Person> people = office.peopleById(Clashes.people(some));
        return some.stream()
                .map(absence -> AbsenceLine.of(
                        absence,
                        Objects.requireNonNull(people.get(absence.person())),
                        Objects.requireNonNull(people.get(absence.substitute())),
                        today))
                .toList();
    }
}
