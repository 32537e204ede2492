package vn.trinhky.writing;

import java.util.HashMap;
import java.util.Map;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.writing.VersionsBetween.Change;

/** Walks from version to version and notes who touched which block last. */
final class BlockAuthors {

    private final Map<BlockId, Change> changes = new HashMap<>();
    private Map<BlockId, Block> blocks;

    BlockAuthors(SectionTexts first) {
        blocks = blocks(first);
    }

    void next(SectionTexts text, Change change) {
        Map<BlockId, Block> now = blocks(text);
        now.forEach((id, block) -> {
            if (!block.equals(blocks.get(id))) {
                changes.put(id, change);
            }
        });
        blocks.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> changes.put(id, change));
        blocks = now;
    }

    Map<BlockId, Change> changes() {
        return changes;
    }

    private static Map<BlockId, Block> blocks(SectionTexts texts) {
        Map<BlockId, Block> blocks = new HashMap<>();
        texts.byKey().values().forEach(text -> text.blocks().forEach(block -> blocks.put(block.id(), block)));
        return blocks;
    }
}
