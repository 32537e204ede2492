package vn.trinhky.manuscript.origins;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
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
        if (block instanceof Table table) {
            return new Table(
                    table.id(),
                    table.headerRows(),
                    table.rows().stream().map(this::row).toList(),
                    table.origin());
        }
        TextBlock text = (TextBlock) block;
        return text.saying(text.content().stream().map(this::inline).toList());
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), nested(cell.blocks())))
                .toList());
    }

    private Inline inline(Inline inline) {
        return inline instanceof Footnote note ? new Footnote(id(note.id()), nested(note.body())) : inline;
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
