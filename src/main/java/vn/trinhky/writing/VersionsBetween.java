package vn.trinhky.writing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.SectionTexts;

/**
 * Two versions of a text, and who made the later one of the earlier, block by block.
 *
 * @param last who made the later version
 * @param changes who changed, added or removed a block last; others are the last person's
 */
public record VersionsBetween(SectionTexts before, SectionTexts after, Change last, Map<BlockId, Change> changes) {

    public VersionsBetween {
        changes = Map.copyOf(changes);
    }

    /** @param at null where nobody knows */
    public record Change(String who, @Nullable Instant at) {}

    /** Who changed a block of one of the two. */
    public Change of(BlockId block) {
        return changes.getOrDefault(block, last);
    }
}
