package vn.trinhky.punctuality.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.trinhky.punctuality.Content;
import vn.trinhky.web.InvalidInput;

/**
 * A correction as a form or a program sends it.
 *
 * @param due as ISO 8601 has days; {@code sentOn} empty for never
 * @param content empty to go by what was submitted
 */
record CorrectionForm(
        @Nullable String due,
        @Nullable String sentOn,
        @Nullable String content,
        @Nullable String reason) {

    /** Empty where none was sent; what a reason must be, the verb says. */
    String stated() {
        return reason == null ? "" : reason;
    }

    Correction correction() {
        LocalDate day = day("due", due);
        if (day == null) {
            throw new InvalidInput("due", "recordDay");
        }
        return new Correction(day, day("sentOn", sentOn), corrected(content));
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException noDay) {
            throw new InvalidInput(field, "recordDay");
        }
    }

    private static @Nullable Content corrected(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        try {
            return Content.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput("content", "contentUnknown");
        }
    }
}
