package vn.trinhky.workflow.reassigning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.InvalidInput;

/**
 * Who is to do a task from now on, as it is typed, on the page and by programs.
 *
 * @param until the last day, as 2026-01-31, for what waits for a post; nothing for what waits for a person
 */
public record NewHolder(
        @Nullable UUID to, @Nullable String until, @Nullable String reason) {

    PersonId person() {
        if (to == null) {
            throw new InvalidInput("to", "newHolderMissing");
        }
        return new PersonId(to);
    }

    LocalDate lastDay() {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(until, ""));
        } catch (DateTimeException notADay) {
            throw new InvalidInput("until", "absenceDay");
        }
    }

    String given() {
        return Objects.requireNonNullElse(reason, "");
    }
}
