package vn.trinhky.word.tracked;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.manuscript.redline.RowStep;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableGrid;
import vn.trinhky.word.file.TableShapes;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types tables. Rows come and go one by one where the columns stayed; a table whose cells are joined otherwise than before
 * goes as a whole and comes anew.
 */
final class TrackedTable {

    private static final Xml TEXT = Xml.of("<w:pStyle w:val=\"TableText\"/>");
    private static final Xml HEAD = Xml.of("<w:pStyle w:val=\"TableHead\"/>");

    private final TrackedRuns runs;
    private final TrackedInside inside;
    private final XmlBuffer xml;
    private final int textWidth;

    TrackedTable(TrackedRuns runs, TrackedInside inside, int textWidth) {
        this.runs = runs;
        this.inside = inside;
        this.xml = runs.xml();
        this.textWidth = textWidth;
    }

    /** One side of a table, placed on its grid. */
    private record Grid(Table table, TableGrid grid) {

        static Grid of(Block table) {
            return new Grid((Table) table, TableGrid.of((Table) table));
        }

        boolean isHeader(int row) {
            return row < table.headerRows();
        }

        List<TableGrid.Place> row(int row) {
            return grid.rows().get(row);
        }
    }

    /** Types a table with the small line behind it. */
    void type(Entry entry, Fate gap, Hand hand) {
        if (entry.fate() != Fate.KEPT) {
            whole(entry.fate(), Grid.of(entry.shown()), hand);
        } else {
            Grid before = Grid.of(Objects.requireNonNull(entry.before()));
            Grid after = Grid.of(Objects.requireNonNull(entry.after()));
            List<RowStep> steps = RowStep.between(before.table(), after.table());
            if (TableShape.allows(steps, before.table(), after.table())) {
                rows(before, after, steps, hand);
            } else {
                whole(Fate.REMOVED, before, hand);
                gap(Fate.KEPT, hand);
                whole(Fate.ADDED, after, hand);
            }
        }
        gap(gap, hand);
    }

    void gap(Fate fate, Hand hand) {
        xml.raw(TrackedInside.OPEN).raw(TableShapes.GAP_PROPERTIES);
        runs.pen().end(fate, hand);
        xml.raw(TrackedInside.PROPERTIES_END).raw(TrackedInside.CLOSE);
    }

    private void whole(Fate fate, Grid side, Hand hand) {
        if (side.grid().columns() == 0) {
            return;
        }
        int[] widths = open(side);
        for (int row = 0; row < side.grid().rows().size(); row++) {
            changed(fate, side, row, widths, hand);
        }
        xml.raw(TableShapes.TABLE.piece(4));
    }

    private int[] open(Grid side) {
        int[] widths = side.grid().widths(textWidth);
        xml.raw(TableShapes.TABLE.piece(0)).number(textWidth);
        for (int column = 0; column < widths.length; column++) {
            xml.raw(TableShapes.TABLE.piece(column == 0 ? 1 : 2)).number(widths[column]);
        }
        xml.raw(TableShapes.TABLE.piece(3));
        return widths;
    }

    private void rows(Grid before, Grid after, List<RowStep> steps, Hand hand) {
        if (after.grid().columns() == 0) {
            return;
        }
        int[] widths = open(after);
        for (RowStep step : steps) {
            if (step.came() >= 0 && step.went() >= 0 && TableShape.isSame(step, before.table(), after.table())) {
                kept(before, after, step, widths, hand);
            } else {
                if (step.went() >= 0) {
                    changed(Fate.REMOVED, before, step.went(), widths, hand);
                }
                if (step.came() >= 0) {
                    changed(Fate.ADDED, after, step.came(), widths, hand);
                }
            }
        }
        xml.raw(TableShapes.TABLE.piece(4));
    }

    private void kept(Grid before, Grid after, RowStep step, int[] widths, Hand hand) {
        boolean isHeader = after.isHeader(step.came());
        Shape shape = isHeader ? TableShapes.HEADER_ROW : TableShapes.ROW;
        xml.raw(shape.piece(0));
        for (int i = 0; i < after.row(step.came()).size(); i++) {
            TableGrid.Place now = after.row(step.came()).get(i);
            TableGrid.Place then = before.row(step.went()).get(i);
            List<Entry> entries = now.continues()
                    ? List.of()
                    : cell(then.cell().blocks(), now.cell().blocks());
            boolean isFirst = now.column() == 0;
            cell(now, entries, isHeader, widths, hand, () -> {
                if (isFirst && step.came() == 0) {
                    runs.bookmarks().set(Bookmarks.inside(after.table()).name(), xml);
                }
                if (isFirst && step.went() == 0 && isRenamed(before, after, step)) {
                    runs.bookmarks().set(Bookmarks.inside(before.table()).earlierName(), xml);
                }
            });
        }
        xml.raw(shape.piece(1));
    }

    private static boolean isRenamed(Grid before, Grid after, RowStep step) {
        return step.came() != 0 || !before.table().id().equals(after.table().id());
    }

    /** The only line of a cell is still that line, even if no word of it stayed. */
    private static List<Entry> cell(List<Block> before, List<Block> after) {
        return before.size() == 1
                        && after.size() == 1
                        && before.get(0) instanceof TextBlock
                        && after.get(0) instanceof TextBlock
                ? List.of(Entry.stayed(before.get(0), after.get(0)))
                : Entry.between(before, after);
    }

    private void changed(Fate fate, Grid side, int row, int[] widths, Hand hand) {
        boolean isHeader = side.isHeader(row);
        Shape shape = isHeader ? TableShapes.CHANGED_HEADER_ROW : TableShapes.CHANGED_ROW;
        xml.raw(shape.piece(0));
        runs.pen().mark(fate, hand);
        xml.raw(shape.piece(1));
        for (TableGrid.Place place : side.row(row)) {
            List<Block> blocks = place.continues() ? List.of() : place.cell().blocks();
            cell(place, Entry.whole(fate, blocks), isHeader, widths, hand, () -> {
                if (row == 0 && place.column() == 0) {
                    var bookmark = Bookmarks.inside(side.table());
                    runs.bookmarks().set(fate == Fate.REMOVED ? bookmark.earlierName() : bookmark.name(), xml);
                }
            });
        }
        xml.raw(shape.piece(2));
    }

    private void cell(
            TableGrid.Place place, List<Entry> entries, boolean isHeader, int[] widths, Hand hand, Runnable first) {
        int width = IntStream.range(place.column(), Math.min(widths.length, place.column() + place.span()))
                .map(column -> widths[column])
                .sum();
        Shape cell = shape(place);
        xml.raw(cell.piece(0)).number(width).raw(cell.piece(1)).number(place.span());
        xml.raw(cell.piece(2));
        inside.type(entries, new TrackedInside.Frame(isHeader ? HEAD : TEXT, first), hand, table -> {});
        xml.raw(cell.piece(3));
    }

    private static Shape shape(TableGrid.Place place) {
        if (place.continues()) {
            return TableShapes.GOES_ON;
        }
        return place.cell().rows() > 1 ? TableShapes.BEGINS : TableShapes.CELL;
    }
}
