package vn.trinhky.office.absence.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;
import vn.trinhky.office.absence.AbsenceLine;
import vn.trinhky.office.absence.Stay;
import vn.trinhky.web.InvalidInput;

/**
 * An absence as it is typed, on the page and by programs.
 *
 * @param person whose it is; empty for one's own
 * @param firstDay as 2026-01-31, like {@code lastDay}; both are days of absence
 * @param reason has to be given by an administrator
 */
public record AbsenceForm(
        @Nullable UUID person,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable UUID substitute,
        @Nullable String reason) {

    static AbsenceForm blank(@Nullable UUID person, LocalDate today) {
        return new AbsenceForm(person, today.toString(), null, null, null);
    }

    static AbsenceForm of(AbsenceLine line) {
        return new AbsenceForm(
                line.personId(),
                line.firstDay().toString(),
                line.lastDay().toString(),
                line.substituteId(),
                line.reason());
    }

    PersonId personOr(Officer officer) {
        return person == null ? officer.id() : new PersonId(person);
    }

    Stay read() {
        LocalDate first = day("firstDay", firstDay);
        LocalDate last = day("lastDay", lastDay);
        if (substitute == null) {
            throw new InvalidInput("substitute", "substituteMissing");
        }
        return new Stay(first, last, new PersonId(substitute), reason);
    }

    private static LocalDate day(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(typed, ""));
        } catch (DateTimeException notADay) {
            throw new InvalidInput(field, "absenceDay");
        }
    }
}
