package vn.trinhky.office.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;

/** Answers who of some people is away today, and who stands in for them. */
@Component
public class Presence {

    private final Absences absences;
    private final OfficeDirectory office;
    private final Clock clock;

    Presence(Absences absences, OfficeDirectory office, Clock clock) {
        this.absences = absences;
        this.office = office;
        this.clock = clock;
    }

    /** @param lastDay of her absence, {@code substitute} the full name of the one who stands in */
    public record Away(LocalDate lastDay, PersonId substituteId, String substitute) {}

    /** Those who are away, however many are asked about in one statement, and one more for the substitutes' names. */
    @Transactional(readOnly = true)
    public Map<PersonId, Away> away(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        List<Absence> today = absences.of(people.stream().map(PersonId::value).toList(), LocalDate.now(clock));
        Map<PersonId, Person> names = today.isEmpty()
                ? Map.of()
                : office.peopleById(today.stream().map(Absence::substitute).toList());
        return today.stream()
                .collect(Collectors.toMap(
                        Absence::person,
                        absence -> new Away(
                                absence.lastDay(),
                                absence.substitute(),
                                Objects.requireNonNull(names.get(absence.substitute()))
                                        .fullName())));
    }
}
