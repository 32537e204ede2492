package vn.trinhky.office.absence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Person;
import vn.trinhky.office.PersonId;

/**
 * An absence with the names of both.
 *
 * @param saidBy who said so last, at {@code saidAt}
 * @param endedAt when it was ended before its last day, or null
 */
public record AbsenceLine(
        UUID id,
        UUID personId,
        String person,
        UUID substituteId,
        String substitute,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String reason,
        String saidBy,
        Instant saidAt,
        Absence.Standing standing,
        @Nullable Instant endedAt) {

    static AbsenceLine of(Absence absence, Person person, Person substitute, LocalDate today) {
        return new AbsenceLine(
                absence.id(),
                person.id().value(),
                person.fullName(),
                substitute.id().value(),
                substitute.fullName(),
                absence.firstDay(),
                absence.lastDay(),
                absence.reason(),
                absence.saidBy(),
                absence.saidAt(),
                absence.standing(today),
                absence.endedAt());
    }

    public boolean isOf(PersonId somebody) {
        return personId.equals(somebody.value());
    }
}
