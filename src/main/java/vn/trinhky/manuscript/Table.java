package vn.trinhky.manuscript;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A simple table; the first {@code headerRows} rows repeat at the top of every page it runs over. */
public record Table(
        BlockId id,
        int headerRows,
        List<Row> rows,
        @Nullable Origin origin) implements Block {

    public Table {
        rows = List.copyOf(rows);
    }

    /** One row, cells from left to right. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell. It holds blocks, but never a table.
     *
     * @param columns how many columns it spans, at least 1
     * @param rows how many rows it spans, at least 1
     */
    public record Cell(int columns, int rows, List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    @Override
    public Table from(Origin origin) {
        return new Table(id, headerRows, rows, origin);
    }

    @Override
    public Table as(BlockId id, @Nullable Origin origin) {
        return new Table(id, headerRows, rows, origin);
    }

    /** The same table with other blocks in its cells: each cell's are asked for in reading order. */
    public Table withCells(UnaryOperator<List<Block>> change) {
        List<Row> changed = rows.stream()
                .map(row -> new Row(row.cells().stream()
                        .map(cell -> new Cell(cell.columns(), cell.rows(), change.apply(cell.blocks())))
                        .toList()))
                .toList();
        return new Table(id, headerRows, changed, origin);
    }

    /** All blocks of all cells, in reading order. */
    public List<Block> cellBlocks() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.blocks().stream())
                .toList();
    }

    @Override
    public List<Footnote> footnotes() {
        return cellBlocks().stream()
                .flatMap(block -> block.footnotes().stream())
                .toList();
    }
}
