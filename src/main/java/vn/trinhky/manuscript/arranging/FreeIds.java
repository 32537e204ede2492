package vn.trinhky.manuscript.arranging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Gives what comes into a text another id where the text has that one already, inside cells and footnotes too. */
final class FreeIds {

    private final Set<BlockId> taken = new HashSet<>();

    FreeIds(SectionTexts texts) {
        texts.byKey().values().forEach(text -> text.blocks().forEach(this::take));
    }

    List<Block> of(List<Block> blocks) {
        List<Block> free = new ArrayList<>(blocks.size());
        blocks.forEach(block -> free.add(freed(block)));
        return free;
    }

    private void take(Block block) {
        taken.add(block.id());
        if (block instanceof Table table) {
            table.cellBlocks().forEach(this::take);
        } else {
            block.footnotes().forEach(note -> {
                taken.add(note.id());
                note.body().forEach(this::take);
            });
        }
    }

    private Block freed(Block block) {
        BlockId id = free(block.id());
        Block inside = block instanceof Table table
                ? table.withCells(this::of)
                : ((TextBlock) block).withNotes(note -> new Footnote(free(note.id()), of(note.body())));
        return inside.as(id, block.origin());
    }

    private BlockId free(BlockId id) {
        BlockId free = id;
        while (!taken.add(free)) {
            free = BlockId.fresh();
        }
        return free;
    }
}
