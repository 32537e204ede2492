package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
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
        @Nullable Origin origin = origins.get(block.id());
        if (block instanceof Table table) {
            return new Table(
                    table.id(),
                    table.headerRows(),
                    table.rows().stream().map(this::row).toList(),
                    origin);
        }
        TextBlock line = (TextBlock) block;
        return line.saying(inlines(line.content())).as(line.id(), origin);
    }

    private Table.Row row(Table.Row row) {
        return new Table.Row(row.cells().stream()
                .map(cell -> new Table.Cell(cell.columns(), cell.rows(), blocks(cell.blocks())))
                .toList());
    }

    private List<Inline> inlines(List<Inline> content) {
        List<Inline> restored = new ArrayList<>(content.size());
        for (Inline inline : content) {
            restored.add(inline instanceof Footnote note ? new Footnote(note.id(), blocks(note.body())) : inline);
        }
        return restored;
    }
}
