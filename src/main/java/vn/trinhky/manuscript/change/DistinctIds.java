package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/**
 * Gives another id to whatever bears one that was met before, as when one cut a footnote into the next paragraph and the
 * other kept it where it was. The new id follows from the old one, so that merging again gives the same text.
 */
public final class DistinctIds {

    private final Set<BlockId> met = new HashSet<>();

    private DistinctIds() {}

    /** Blocks that stand in the text itself keep their ids before those in cells and footnotes. */
    public static List<Block> in(List<Block> blocks) {
        DistinctIds ids = new DistinctIds();
        List<Block> outside = new ArrayList<>(blocks.size());
        blocks.forEach(block -> outside.add(block.as(ids.distinct(block.id()), block.origin())));
        List<Block> distinct = new ArrayList<>(blocks.size());
        outside.forEach(block -> distinct.add(ids.inside(block)));
        return distinct;
    }

    private Block inside(Block block) {
        return block instanceof Table table
                ? table.withCells(this::nested)
                : ((TextBlock) block).withNotes(note -> new Footnote(distinct(note.id()), nested(note.body())));
    }

    private List<Block> nested(List<Block> blocks) {
        return blocks.stream()
                .map(block -> inside(block.as(distinct(block.id()), block.origin())))
                .toList();
    }

    private BlockId distinct(BlockId id) {
        BlockId free = id;
        while (!met.add(free)) {
            free = BlockId.derivedFrom(free.value());
        }
        return free;
    }
}
