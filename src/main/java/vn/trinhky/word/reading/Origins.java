package vn.trinhky.word.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Where the blocks of a stored text came from. */
final class Origins {

    private final Map<BlockId, Origin> origins = new HashMap<>();

    Origins(Manuscript stored) {
        collect(stored.blocks());
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            @Nullable Origin origin = block.origin();
            if (origin != null) {
                origins.put(block.id(), origin);
            }
            if (block instanceof Table table) {
                collect(table.cellBlocks());
            } else {
                block.footnotes().forEach(note -> collect(note.body()));
            }
        }
    }

    Manuscript restored(Manuscript text) {
        return origins.isEmpty() ? text : new Manuscript(blocks(text.blocks()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        Block inside = block instanceof Table table
                ? table.withCells(this::blocks)
                : ((TextBlock) block).withNotes(note -> note.saying(blocks(note.body())));
        return inside.as(block.id(), origins.get(block.id()));
    }
}
