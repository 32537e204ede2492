package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Table;

/** Makes neighbouring rows of pipes into a table. Rows above the rule {@code |---|---|} are its header. */
final class TableReading {

    private final LineReading reading;
    private final NoteShelf notes;

    TableReading(LineReading reading, NoteShelf notes) {
        this.reading = reading;
        this.notes = notes;
    }

    Table table(List<Line> lines) {
        int headerRows = 0;
        boolean ruled = false;
        List<Table.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            if (!ruled && PipeRow.isRule(line.whole())) {
                ruled = true;
                headerRows = rows.size();
            } else {
                rows.add(row(line));
            }
        }
        return new Table(BlockId.fresh(), headerRows, rows, null);
    }

    private Table.Row row(Line line) {
        return new Table.Row(PipeRow.cells(line.whole()).stream()
                .map(cell -> new Table.Cell(1, 1, blocks(line, cell)))
                .toList());
    }

    private List<Block> blocks(Line line, String cell) {
        List<Block> blocks = new ArrayList<>();
        for (String piece : PipeRow.linesOf(cell)) {
            Line inner = Line.withoutNote(line.number(), piece);
            blocks.add(reading.enclosed(inner, number -> notes.take(number, line)));
        }
        return blocks;
    }
}
