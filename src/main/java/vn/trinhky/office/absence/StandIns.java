package vn.trinhky.office.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;

/** Answers for whom an officer may act today. It is asked at every request, so that it ends with the absence. */
@Component
public class StandIns {

    private final Absences absences;
    private final OfficeDirectory office;
    private final Clock clock;

    StandIns(Absences absences, OfficeDirectory office, Clock clock) {
        this.absences = absences;
        this.office = office;
        this.clock = clock;
    }

    /** The officer with all in whose place she may act today. */
    @Transactional(readOnly = true)
    public Officer complete(Officer officer) {
        List<Officer.Absent> absent = absences.standingIn(officer.id().value(), LocalDate.now(clock)).stream()
                .flatMap(absence -> absent(absence).stream())
                .toList();
        return absent.isEmpty() ? officer : officer.standingInFor(absent);
    }

    /** Everybody who is absent today, and who stands in; whether a post is handed over, {@code PostKind} says. */
    @Transactional(readOnly = true)
    public List<StandIn> today() {
        List<Absence> present = absences.on(LocalDate.now(clock));
        Map<PersonId, Person> people = office.peopleById(
                present.stream().map(Absence::person).distinct().toList());
        return present.stream()
                .map(absence -> new StandIn(
                        absence.id(),
                        absence.person(),
                        Objects.requireNonNull(people.get(absence.person())).fullName(),
                        absence.substitute()))
                .toList();
    }

    private Optional<Officer.Absent> absent(Absence absence) {
        Person person = office.person(absence.person());
        return Optional.ofNullable(person.signInName())
                .flatMap(office::officer)
                .map(officer -> new Officer.Absent(
                        absence.id(), person.id(), person.fullName(), absence.lastDay(), officer.posts()));
    }
}
