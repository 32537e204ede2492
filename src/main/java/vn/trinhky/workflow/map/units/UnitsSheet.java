package vn.trinhky.workflow.map.units;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of a round whose parts stand at the same place, a page of them.
 *
 * @param counts how many parts there are at each place, without the empty ones
 * @param late how many of them are, or were, behind their deadline
 * @param asked what was looked for
 * @param found how many of those that were looked for there are at each place, without the empty ones
 * @param chosen the place whose units are shown; null when there are none
 * @param page from 1 on
 */
public record UnitsSheet(
        Map<Standing, Long> counts,
        long late,
        UnitsAsked asked,
        Map<Standing, Long> found,
        @Nullable Standing chosen,
        int page,
        int pages,
        List<UnitCell> cells) {

    /** More than anybody reads through. */
    private static final int MANY = 12;

    /** How many parts are at an element of the process. */
    public long at(String step) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().step().equals(step))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long all() {
        return UnitsFound.sum(counts);
    }

    /** How many of those that were looked for there are. */
    public long allFound() {
        return UnitsFound.sum(found);
    }

    /** Whether it is worth looking for some of them. */
    public boolean isLong() {
        return all() > MANY;
    }

    /** Whether only some of them are shown. */
    public boolean isNarrowed() {
        return asked.narrows();
    }
}
