package vn.trinhky.dispatch.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.dispatch.Delivery;
import vn.trinhky.dispatch.Delivery.State;
import vn.trinhky.dispatch.WaysToday;
import vn.trinhky.issuing.IssuedReport;

/**
 * A page of the board.
 *
 * @param counts how many deliveries there are in each state, whatever states are asked for; on the board of an office only
 *     those that are open are counted
 * @param next where the next page begins, null on the last one
 */
public record Board(
        List<Line> lines, Map<State, Long> counts, @Nullable Mark next) {

    static final int ON_A_PAGE = 50;

    /**
     * A delivery with the document that it brings.
     *
     * @param today how the addressee is reached now
     * @param remindedAt when the addressee was reminded last
     */
    public record Line(
            Delivery delivery,
            IssuedReport document,
            WaysToday today,
            @Nullable Instant remindedAt) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public long count(State state) {
        return counts.getOrDefault(state, 0L);
    }

    /** How many deliveries a choice of states would show. */
    public long count(Show show) {
        return counts.entrySet().stream()
                .filter(entry -> show.shows(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All that are counted. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long settled() {
        return count(State.ACKNOWLEDGED) + count(State.CLOSED);
    }
}
