package vn.trinhky.workflow.map.units;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units of a round whose parts stand at the same place, a page of them.
 *
 * @param counts how many there are at each place, without the empty ones
 * @param chosen the place whose units are shown; null when the officer sees no part at all
 * @param page from 1 on
 */
public record UnitsSheet(
        Map<Standing, Long> counts,
        @Nullable Standing chosen,
        int page,
        int pages,
        List<UnitCell> cells) {

    /** How many parts are at an element of the process. */
    public long at(String step) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().step().equals(step))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
