package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;

/** The identities in a text, of blocks in cells and footnotes and of the footnotes themselves too. */
final class Identity {

    private Identity() {}

    static List<BlockId> all(Manuscript text) {
        List<BlockId> ids = new ArrayList<>();
        text.blocks().forEach(block -> collect(block, ids));
        return ids;
    }

    private static void collect(Block block, List<BlockId> ids) {
        ids.add(block.id());
        if (block instanceof Table table) {
            table.cellBlocks().forEach(inner -> collect(inner, ids));
            return;
        }
        block.footnotes().forEach(note -> {
            ids.add(note.id());
            note.body().forEach(inner -> collect(inner, ids));
        });
    }
}
