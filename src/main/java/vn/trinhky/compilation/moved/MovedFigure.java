package vn.trinhky.compilation.moved;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that says something else now than in the frozen text.
 *
 * @param asks its notation, and {@code name}, {@code whose}, {@code period} the same in words
 * @param said what the text says
 * @param now what the sources say, null for nothing any more
 * @param changes what units have handed over since, the latest first
 * @param origin address of the page that tells where it came from
 */
public record MovedFigure(
        String asks,
        String name,
        String whose,
        String period,
        String said,
        @Nullable String now,
        List<Change> changes,
        String origin) {

    /**
     * What a unit said anew.
     *
     * @param before what it had said until then, null when it had said nothing
     * @param after null when it took back what it had said
     * @param reason why, null for a part that came late
     */
    public record Change(
            String unit,
            @Nullable String before,
            @Nullable String after,
            String who,
            Instant at,
            @Nullable String reason) {}
}
