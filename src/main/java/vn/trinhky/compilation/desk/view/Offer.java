package vn.trinhky.compilation.desk.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit submitted for a section, beside the report's own text.
 *
 * @param version the newest submitted one, which is shown
 * @param usedVersion the oldest version from which the report uses something here; 0 if it uses nothing
 */
public record Offer(
        UUID submission, int version, @Nullable Instant submittedAt, Taken taken, int usedVersion, List<OfferedBlock> blocks) {

    /** How much of it the report uses. */
    public enum Taken {
        NOTHING,
        PARTLY,
        WHOLLY
    }

    /**
     * A block, and what became of it.
     *
     * @param places where the report uses it
     * @param leftOut the reason why it was left out, null if it was not
     */
    public record OfferedBlock(
            String id, String html, List<UsedPlace> places, @Nullable String leftOut) {

        public boolean isUsed() {
            return !places.isEmpty();
        }
    }

    /** A place in the report: the key of its section and the id of its block. */
    public record UsedPlace(String section, String block) {}

    /** Whether the unit has submitted a newer version than the one that was used. */
    public boolean isNewer() {
        return usedVersion > 0 && usedVersion < version;
    }

    /** Whether there is something that the report could still take. */
    public boolean hasMore() {
        return taken != Taken.WHOLLY;
    }
}
