package vn.trinhky.workflow.map;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.workflow.map.course.Holder;

/**
 * What waits at a step.
 *
 * @param people those who hold it, or in words whom it waits for; empty where nobody holds the post
 * @param since null where several parts are counted together
 * @param parts how many parts of units are there, 0 for a report
 * @param place the address where this officer does it, null if it is not hers
 */
public record Now(
        List<Holder> people,
        @Nullable Instant since,
        long parts,
        @Nullable String place) {

    static Now ofParts(long parts) {
        return new Now(List.of(), null, parts, null);
    }

    public boolean isCounted() {
        return parts > 0;
    }
}
