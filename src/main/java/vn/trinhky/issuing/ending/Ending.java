package vn.trinhky.issuing.ending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a document was taken out of force.
 *
 * @param decidedBy the person or body who decided so; null for endings from before that was kept
 * @param who the officer who carried it out; null likewise
 */
public record Ending(
        Instant since,
        String reason,
        @Nullable String decidedBy,
        @Nullable String who) {}
