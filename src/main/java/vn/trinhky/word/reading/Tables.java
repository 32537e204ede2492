package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.Table.Cell;
import vn.trinhky.manuscript.Table.Row;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.found.NotCarried.Kind;
import vn.trinhky.word.reading.part.Node;
import vn.trinhky.word.reading.part.PlainWords;
import vn.trinhky.word.reading.part.UnreadablePart;

/** Reads a table. Every row ends up as wide as the widest; what a row lacks is filled with empty cells. */
final class Tables {

    /** Columns of a cell, as many as Word allows in a table. */
    private static final int WIDEST = 63;

    /** Empty cells that a table may need to become rectangular. */
    private static final int FILLED_AT_MOST = 20_000;

    private final OneState state;
    private final Story.Place place;
    private final List<List<Building>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private Map<Integer, Building> reachingDown = new HashMap<>();
    private int headerRows;
    private int filled;

    /** A cell that may still grow to the right or downwards. */
    private static final class Building {
        private int columns;
        private int rows = 1;
        private final List<Block> blocks = new ArrayList<>();

        private Building(int columns) {
            this.columns = columns;
        }
    }

    Tables(OneState state, Story.Place place) {
        this.state = state;
        this.place = place;
    }

    /** The table of this element; without rows if this state of the file has none. */
    Table read(Node element, @Nullable BlockBookmark before) {
        BlockBookmark bookmark = before == null ? bookmark(element) : before;
        rowsIn(element);
        int width = widths.stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Row> finished = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            pad(rows.get(row), width - widths.get(row));
            finished.add(new Row(rows.get(row).stream()
                    .map(cell -> new Cell(cell.columns, cell.rows, cell.blocks))
                    .toList()));
        }
        // a table that is not part of this state must not use up an identity
        return width == 0
                ? new Table(BlockId.fresh(), 0, List.of(), null)
                : new Table(state.identities().of(element, 0, bookmark), headerRows, finished, null);
    }

    /** Where a table has an earlier identity and a present one, the earlier one counts in the earlier state. */
    private @Nullable BlockBookmark bookmark(Node table) {
        BlockBookmark present = null;
        for (Node place : table.all("w:bookmarkStart", "w:tbl")) {
            String name = place.attribute("w:name");
            BlockBookmark found = state.pass().changes().bookmark(name);
            if (found != null && found.role() == BlockBookmark.Role.TABLE) {
                if (BlockBookmark.isEarlier(name)) {
                    return found;
                }
                present = present == null ? found : present;
            }
        }
        return present;
    }

    private void rowsIn(Node container) {
        for (Node child : container.children()) {
            if (child.is("w:tr")) {
                if (state.pass().changes().keep(child)) {
                    row(child);
                }
            } else if (!child.is("w:tblPr") && !child.is("w:tblGrid") && !child.is("w:sdtPr")) {
                rowsIn(child);
            }
        }
    }

    private void row(Node element) {
        Node properties = element.child("w:trPr");
        if (headerRows == rows.size() && properties.child("w:tblHeader").isOn()) {
            headerRows++;
        }
        List<Building> row = new ArrayList<>();
        Map<Integer, Building> below = new HashMap<>();
        int column = Math.min(WIDEST, Math.max(0, properties.number("w:gridBefore", 0)));
        pad(row, column);
        for (Node cell : cells(element, new ArrayList<>())) {
            column += cell(cell, row, column, below);
            if (column > 10 * WIDEST) {
                throw UnreadablePart.tooWide();
            }
        }
        reachingDown = below;
        rows.add(row);
        widths.add(column);
    }

    private void pad(List<Building> row, int columns) {
        filled += columns;
        if (filled > FILLED_AT_MOST) {
            throw UnreadablePart.tooWide();
        }
        for (int i = 0; i < columns; i++) {
            row.add(new Building(1));
        }
    }

    private List<Node> cells(Node container, List<Node> cells) {
        for (Node child : container.children()) {
            if (child.is("w:tc")) {
                if (state.pass().changes().keep(child)) {
                    cells.add(child);
                }
            } else if (!child.is("w:trPr") && !child.is("w:sdtPr")) {
                cells(child, cells);
            }
        }
        return cells;
    }

    /** Reads a cell and tells how many columns it takes. */
    private int cell(Node element, List<Building> row, int column, Map<Integer, Building> below) {
        Node properties = element.child("w:tcPr");
        int span = Math.min(WIDEST, Math.max(1, properties.number("w:gridSpan", 1)));
        Node merge = properties.child("w:vMerge");
        Building above = reachingDown.get(column);
        if (properties.value("w:hMerge").equals("continue") && !row.isEmpty()) {
            Building left = row.get(row.size() - 1);
            left.columns += span;
            left.blocks.addAll(blocks(element));
        } else if (merge.exists()
                && !merge.attribute("w:val").equals("restart")
                && above != null
                && above.columns == span) {
            above.rows++;
            below.put(column, above);
            hide(element);
        } else {
            Building cell = new Building(span);
            cell.blocks.addAll(blocks(element));
            row.add(cell);
            if (merge.exists()) {
                below.put(column, cell);
            }
        }
        return span;
    }

    private List<Block> blocks(Node cell) {
        Story.Place inside = place.cell();
        return new Inside(state).blocks(new Story(state, inside).read(cell));
    }

    /** What lies below a merged cell is not seen in Word either. */
    private void hide(Node cell) {
        String words = PlainWords.of(cell);
        if (!words.isEmpty()) {
            state.pass().findings().report(Kind.HIDDEN_CELL, cell, cell, words);
        }
    }
}
