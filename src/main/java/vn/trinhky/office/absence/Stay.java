package vn.trinhky.office.absence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.PersonId;
import vn.trinhky.web.InvalidInput;

/**
 * What is said of an absence: from the first day to the last, both included, and who stands in.
 *
 * @param reason null when she says it of herself and gives none
 */
public record Stay(
        LocalDate firstDay,
        LocalDate lastDay,
        PersonId substitute,
        @Nullable String reason) {

    /** Whoever is away for longer leaves the post, and that is for the administrator to enter. */
    static final int LONGEST_DAYS = 366;

    public Stay {
        if (lastDay.isBefore(firstDay)) {
            throw new InvalidInput("lastDay", "absenceBackwards");
        }
        if (ChronoUnit.DAYS.between(firstDay, lastDay) >= LONGEST_DAYS) {
            throw new InvalidInput("lastDay", "absenceTooLong", LONGEST_DAYS);
        }
    }
}
