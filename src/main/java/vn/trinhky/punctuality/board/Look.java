package vn.trinhky.punctuality.board;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.office.UnitKind;
import vn.trinhky.web.InvalidInput;

/**
 * How somebody wants to see the board.
 *
 * @param kind only units of this kind, null for all
 * @param page counted from 1
 * @param until the place of the last period that is shown
 */
record Look(@Nullable UnitKind kind, Order order, int page, int until) {

    /** Units on one page. */
    static final int PAGE = 50;

    /** Periods beside each other: three years of quarters. */
    static final int PERIODS = 12;

    /** In what order the units stand. */
    enum Order {
        NAME,
        /** Those that were late or missing most often first. */
        WORST
    }

    /** @throws InvalidInput if there is no such kind or order */
    static Look of(Optional<String> kind, Optional<String> order, Optional<Integer> page, Optional<Integer> until) {
        return new Look(
                kind.filter(word -> !word.isEmpty())
                        .map(word -> constant(UnitKind.class, "kind", word))
                        .orElse(null),
                order.filter(word -> !word.isEmpty())
                        .map(word -> constant(Order.class, "order", word))
                        .orElse(Order.NAME),
                Math.max(1, page.orElse(1)),
                until.orElse(Integer.MAX_VALUE));
    }

    int offset() {
        return Math.multiplyExact(Math.min(page, 1_000_000) - 1, PAGE);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidInput(field, "boardChoice");
        }
    }
}
