package vn.trinhky.register.book;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trinhky.register.RegisterEntry;

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
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        asked().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(asked()).toUriString();
    }

    /**
     * A page of the same lines.
     *
     * @param page counted from 1
     */
    public String page(int page) {
        String address = at("/register");
        return address + (address.contains("?") ? "&" : "?") + "page=" + page;
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "words", words == null || words.isEmpty() ? null : words);
        put(asked, "body", body);
        put(asked, "type", type);
        put(asked, "span", span);
        put(asked, "state", state);
        put(asked, "from", from);
        put(asked, "to", to);
        return asked;
    }

    private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
        if (value != null) {
            asked.put(name, value);
        }
    }
}
