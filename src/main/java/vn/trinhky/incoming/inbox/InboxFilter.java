package vn.trinhky.incoming.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.trinhky.incoming.Origin;
import vn.trinhky.web.AskedFields;

/**
 * Which arrivals somebody wants to see; what is null or empty asks for all.
 *
 * @param words beginnings of words that all have to be there, in any order
 * @param whose without it, what the officer receives or is in charge of
 * @param from the first day of arrival, included
 * @param to the last, included
 */
public record InboxFilter(
        @Nullable String words,
        @Nullable Whose whose,
        @Nullable Show show,
        @Nullable Origin origin,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    /** For whom arrivals came. */
    public enum Whose {
        /** What she is in charge of. */
        ASSIGNED,
        /** Everything that came for her units. */
        UNIT
    }

    /** What still has to be done with them. */
    public enum Show {
        UNOPENED,
        /** Neither accepted nor given back. */
        UNANSWERED,
        /** Not answered, though the sender has asked for it. */
        REMINDED,
        /** Accepted, and nobody is in charge. */
        UNASSIGNED,
        /** In somebody's hands. */
        IN_HAND,
        /** In somebody's hands beyond its day. */
        OVERDUE,
        HANDLED,
        REFUSED,
        /** Recalled or replaced by the sender. */
        ENDED
    }

    public static final InboxFilter ALL = new InboxFilter(null, null, null, null, null, null);

    private static final int LONGEST_WORDS = 200;

    public InboxFilter {
        words = words == null
                ? ""
                : words.strip().substring(0, Math.min(words.strip().length(), LONGEST_WORDS));
    }

    static InboxFilter unanswered() {
        return new InboxFilter(null, null, Show.UNANSWERED, null, null, null);
    }

    static InboxFilter unopened() {
        return new InboxFilter(null, null, Show.UNOPENED, null, null, null);
    }

    static InboxFilter assigned() {
        return new InboxFilter(null, Whose.ASSIGNED, Show.IN_HAND, null, null, null);
    }

    /** Whether everything is asked for. */
    public boolean isOpen() {
        return asked().isEmpty();
    }

    /** The same arrivals shown otherwise: the way of a tab. */
    public String showing(@Nullable Show other) {
        return new InboxFilter(words, whose, other, origin, from, to).address();
    }

    public String of(@Nullable Whose other) {
        return new InboxFilter(words, other, show, origin, from, to).address();
    }

    /**
     * A page of the same arrivals.
     *
     * @param page counted from 1
     */
    public String page(int page) {
        return asked().and("page", page).at("/inbox");
    }

    private String address() {
        return asked().at("/inbox");
    }

    private AskedFields asked() {
        return new AskedFields()
                .and("words", words == null || words.isEmpty() ? null : words)
                .and("whose", whose)
                .and("show", show)
                .and("origin", origin)
                .and("from", from)
                .and("to", to);
    }
}
