package vn.trinhky.register.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of a line of the register.
 *
 * @param before what stood there; null for nothing
 * @param after what stands there now: the document of a number that was taken, the reason of one that is void
 */
public record EntryChange(
        Instant at,
        String who,
        What what,
        @Nullable String before,
        @Nullable String after) {

    /** What changed. */
    public enum What {
        TAKEN,
        RELEASED,
        SIGNED,
        ISSUED,
        VOIDED,
        KEPT_BY,
        COPIES,
        NOTE
    }
}
