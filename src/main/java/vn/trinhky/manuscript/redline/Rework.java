package vn.trinhky.manuscript.redline;

import java.util.List;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** What was changed inside a block. */
public sealed interface Rework {

    boolean isUnchanged();

    /** A line of words. */
    record Line(List<Run> runs) implements Rework {
        public Line {
            runs = List.copyOf(runs);
        }

        /** A line all of which shares one fate. */
        public static Line whole(Fate fate, TextBlock block) {
            Runs runs = new Runs();
            block.content().forEach(inline -> runs.add(fate, inline));
            return new Line(runs.all());
        }

        @Override
        public boolean isUnchanged() {
            return runs.stream()
                    .allMatch(run -> run.fate() == Fate.KEPT
                            && (!(run instanceof Run.Mark mark) || mark.body().isUnchanged()));
        }
    }

    /** A table, row by row. */
    record Rows(List<Row> rows) implements Rework {
        public Rows {
            rows = List.copyOf(rows);
        }

        /** A table all of which shares one fate. */
        public static Rows whole(Fate fate, Table table) {
            return TableComparison.whole(fate, table);
        }

        @Override
        public boolean isUnchanged() {
            return rows.stream()
                    .allMatch(row -> row.fate() == Fate.KEPT
                            && row.cells().stream().allMatch(cell -> cell.text().isUnchanged()));
        }
    }

    /**
     * One row.
     *
     * @param header whether it is one of the rows that repeat at the top of each page
     */
    record Row(Fate fate, boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One cell as it is after the change, and what became of its text. */
    record Cell(Table.Cell cell, Redline text) {}
}
