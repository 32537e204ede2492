package vn.trinhky.citations.pages;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Characters;
import vn.trinhky.manuscript.citing.Citation;
import vn.trinhky.manuscript.citing.DocumentSign;
import vn.trinhky.web.InvalidInput;

/**
 * A document as somebody types it.
 *
 * @param sign number and notation, {@code 13-CT/TU}
 * @param date as {@code 18/3/2022} or {@code 2022-03-18}; empty if it is not known
 */
record DocumentForm(
        @Size(max = 60) @Nullable String type,
        @Size(max = 60) @Nullable String sign,
        @Size(max = 20) @Nullable String date,
        @Size(max = 200) @Nullable String body,
        @Size(max = 500) @Nullable String about) {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    static DocumentForm blank() {
        return new DocumentForm("", "", "", "", "");
    }

    /** @throws InvalidInput for a number without notation, a day that the calendar has not, or no type */
    Citation read() {
        DocumentSign known = DocumentSign.read(tidy(sign))
                .orElseThrow(() -> new InvalidInput("sign", "documentSign", tidy(sign)));
        if (tidy(type).isEmpty()) {
            throw new InvalidInput("type", "documentType");
        }
        return new Citation(shortened("type", type, 60), known, day(), orNull("body", body, 200), orNull("about", about, 500));
    }

    private @Nullable LocalDate day() {
        String typed = tidy(date);
        if (typed.isEmpty()) {
            return null;
        }
        Matcher day = DAY.matcher(typed);
        Matcher iso = ISO.matcher(typed);
        try {
            if (iso.matches()) {
                return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            } else if (day.matches()) {
                return LocalDate.of(number(day, 3), number(day, 2), number(day, 1));
            }
        } catch (DateTimeException notInTheCalendar) {
            throw new InvalidInput("date", "documentDate", typed);
        }
        throw new InvalidInput("date", "documentDate", typed);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static @Nullable String orNull(String field, @Nullable String typed, int most) {
        String words = shortened(field, typed, most);
        return words.isEmpty() ? null : words;
    }

    private static String shortened(String field, @Nullable String typed, int most) {
        String words = tidy(typed);
        if (words.length() > most) {
            throw new InvalidInput(field, "documentTooLong", most);
        }
        return words;
    }

    private static String tidy(@Nullable String typed) {
        return typed == null ? "" : Characters.tidied(typed).replace('\n', ' ').strip();
    }
}
