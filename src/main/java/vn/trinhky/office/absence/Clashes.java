package vn.trinhky.office.absence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.refusals.AbsencesOverlap;
import vn.trinhky.office.absence.refusals.CircularSubstitution;
import vn.trinhky.office.absence.refusals.StandsInMeanwhile;
import vn.trinhky.office.absence.refusals.SubstituteIsAbsent;
import vn.trinhky.web.Refusal;

/**
 * What stands against an absence among those of the same days.
 *
 * @param names of everybody in them
 */
record Clashes(Collection<Absence> sameDays, Map<PersonId, Person> names) {

    /** Whose names are needed to say it. */
    static Set<PersonId> people(Collection<Absence> absences) {
        Set<PersonId> people = new LinkedHashSet<>();
        absences.forEach(absence -> people.addAll(List.of(absence.person(), absence.substitute())));
        return people;
    }

    @Nullable
    Refusal objection(PersonId person, PersonId substitute) {
        return sameDays.stream()
                .map(other -> clash(other, person, substitute))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Refusal clash(Absence other, PersonId person, PersonId substitute) {
        String from = Days.written(other.firstDay());
        String to = Days.written(other.lastDay());
        if (other.person().equals(person)) {
            return new AbsencesOverlap(name(person), from, to);
        }
        if (other.person().equals(substitute)) {
            return other.substitute().equals(person)
                    ? new CircularSubstitution(name(substitute), from, to)
                    : new SubstituteIsAbsent(name(substitute), from, to);
        }
        return other.substitute().equals(person) ? new StandsInMeanwhile(name(other.person()), from, to) : null;
    }

    private String name(PersonId id) {
        return Objects.requireNonNull(names.get(id)).fullName();
    }
}
