package vn.trinhky.compilation.desk.view;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one unit submitted for a section, beside the report's own text.
 *
 * @param version the newest submitted one, which is shown
 * @param usedVersion the oldest version from which the report uses something here; 0 if it uses nothing
 */
public record Offer(
        UUID submission, int version, Instant submittedAt, Taken taken, int usedVersion, List<OfferedBlock> blocks) {

    /** How much of it the report uses. */
    public enum Taken {
        NOTHING,
        PARTLY,
        WHOLLY
    }

    /** A block, and where the report uses it. */
    public record OfferedBlock(String id, String html, List<UsedPlace> places) {

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

    public long unused() {
        return blocks.stream().filter(block -> !block.isUsed()).count();
    }
}
