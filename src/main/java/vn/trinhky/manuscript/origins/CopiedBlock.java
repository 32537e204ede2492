package vn.trinhky.manuscript.origins;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** A block copied into another text. Copied twice into the same text it bears the same ids, so that it is known again. */
public final class CopiedBlock {

    private final String into;

    private CopiedBlock(String into) {
        this.into = into;
    }

    /**
     * @param into names the other text
     * @param origin what the copy says of itself
     */
    public static Block of(Block block, String into, Origin origin) {
        CopiedBlock copying = new CopiedBlock(into);
        return copying.inside(block.as(copying.id(block.id()), origin));
    }

    private Block inside(Block block) {
        return block instanceof Table table
                ? table.withCells(this::nested)
                : ((TextBlock) block).withNotes(note -> new Footnote(id(note.id()), nested(note.body())));
    }

    private List<Block> nested(List<Block> blocks) {
        return blocks.stream()
                .map(block -> inside(block.as(id(block.id()), null)))
                .toList();
    }

    private BlockId id(BlockId id) {
        return BlockId.derivedFrom(into + " " + id.value());
    }
}
