package vn.trinhky.incoming.book;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.web.AskedFields;

/**
 * Which lines of the register somebody wants to see; what is null or empty asks for all.
 *
 * @param words beginnings of words that all have to be there, in any order
 * @param from the first day of arrival, included
 * @param to the last, included
 */
record BookFilter(
        @Nullable String words,
        @Nullable UUID unit,
        @Nullable Integer year,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    private static final int LONGEST_WORDS = 200;

    public BookFilter {
        words = words == null
                ? ""
                : words.strip().substring(0, Math.min(words.strip().length(), LONGEST_WORDS));
    }

    /** Whether everything is asked for. */
    public boolean isOpen() {
        return asked().isEmpty();
    }

    /** The same lines elsewhere, such as {@code /inbox/book/print?year=2024}. */
    public String at(String path) {
        return asked().at(path);
    }

    /**
     * A page of the same lines.
     *
     * @param page counted from 1
     */
    public String page(int page) {
        return asked().and("page", page).at("/inbox/book");
    }

    private AskedFields asked() {
        return new AskedFields()
                .and("words", words == null || words.isEmpty() ? null : words)
                .and("unit", unit)
                .and("year", year)
                .and("from", from)
                .and("to", to);
    }
}
