package vn.trinhky.workflow.map.units;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.brief.PartsMeant;
import vn.trinhky.office.UnitId;

/**
 * How many parts of a round there are where, of those that the officer may know of.
 *
 * @param meant which of them were looked for
 * @param order of the units in the round's plan
 * @param counts how many there are at each place, without the empty ones
 * @param submitted how many of them were submitted, now or before
 * @param late how many of them are, or were, behind their deadline
 * @param found how many of those that were looked for there are at each place, without the empty ones
 */
public record UnitsFound(
        PartsMeant meant,
        List<UnitId> order,
        Map<Standing, Long> counts,
        long submitted,
        long late,
        Map<Standing, Long> found) {

    public long all() {
        return sum(counts);
    }

    public long allFound() {
        return sum(found);
    }

    /** How many of those that were looked for are at a place, or anywhere. */
    public long foundAt(@Nullable Standing place) {
        return place == null ? allFound() : found.getOrDefault(place, 0L);
    }

    static long sum(Map<Standing, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
