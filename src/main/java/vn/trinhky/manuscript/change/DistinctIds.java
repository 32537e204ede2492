package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
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
        if (block instanceof Table table) {
            return new Table(
                    table.id(),
                    table.headerRows(),
                    table.rows().stream().map(this::row).toList(),
                    table.origin());
        }
        TextBlock text = (TextBlock) block;
        return text.footnotes().isEmpty()
                ? text
                : text.saying(text.content().stream().map(this::inline).toList());
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), nested(cell.blocks())))
                .toList());
    }

    private Inline inline(Inline inline) {
        return inline instanceof Footnote note ? new Footnote(distinct(note.id()), nested(note.body())) : inline;
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
