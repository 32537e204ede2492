package vn.trinhky.register.book;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.register.RegisterEntry;
import vn.trinhky.web.AskedFields;

/**
 * Which lines somebody wants to see; what is null or empty asks for all.
 *
 * @param words beginnings of words that all have to be there, in any order
 * @param type the code of a type, such as {@code BC}
 * @param span the name of a term, or a year
 * @param from the first date of documents, included
 * @param to the last, included
 */
public record RegisterFilter(
        @Nullable String words,
        @Nullable UUID body,
        @Nullable String type,
        @Nullable String span,
        RegisterEntry.@Nullable State state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    public static final RegisterFilter ALL = new RegisterFilter(null, null, null, null, null, null, null);

    private static final int LONGEST_WORDS = 200;

    public RegisterFilter {
        words = words == null
                ? ""
                : words.strip().substring(0, Math.min(words.strip().length(), LONGEST_WORDS));
        type = type == null || type.isBlank() ? null : type;
        span = span == null || span.isBlank() ? null : span;
    }

    /** Whether everything is asked for. */
    public boolean isOpen() {
        return asked().isEmpty();
    }

    /** The same lines elsewhere, such as {@code /register/print?span=2024}. */
    public String at(String path) {
        return asked().at(path);
    }

    /**
     * A page of the same lines.
     *
     * @param page counted from 1
     */
    public String page(int page) {
        return asked().and("page", page).at("/register");
    }

    private AskedFields asked() {
        return new AskedFields()
                .and("words", words == null || words.isEmpty() ? null : words)
                .and("body", body)
                .and("type", type)
                .and("span", span)
                .and("state", state)
                .and("from", from)
                .and("to", to);
    }
}
