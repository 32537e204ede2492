package vn.trinhky.word.draft;

import java.util.List;
import java.util.stream.IntStream;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableGrid;
import vn.trinhky.word.file.TableShapes;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types tables whose first cell holds the bookmark of the table; a small empty line follows, because Word makes one table
 * of two that touch.
 */
final class DraftTable {

    private final DraftRuns runs;
    private final XmlBuffer xml;
    private final int textWidth;

    /** Types tables as wide as the text, in twentieths of a point. */
    DraftTable(DraftRuns runs, int textWidth) {
        this.runs = runs;
        this.xml = runs.xml();
        this.textWidth = textWidth;
    }

    void type(Table table) {
        TableGrid grid = TableGrid.of(table);
        if (grid.columns() == 0) {
            return;
        }
        int[] widths = grid.widths(textWidth);
        xml.raw(TableShapes.TABLE.piece(0)).number(textWidth);
        for (int column = 0; column < widths.length; column++) {
            xml.raw(TableShapes.TABLE.piece(column == 0 ? 1 : 2)).number(widths[column]);
        }
        xml.raw(TableShapes.TABLE.piece(3));
        for (int row = 0; row < grid.rows().size(); row++) {
            row(grid.rows().get(row), table, row, widths);
        }
        xml.raw(TableShapes.TABLE.piece(4)).raw(TableShapes.GAP.piece(0));
    }

    private void row(List<TableGrid.Place> places, Table table, int row, int[] widths) {
        boolean isHeader = row < table.headerRows();
        Shape shape = isHeader ? TableShapes.HEADER_ROW : TableShapes.ROW;
        xml.raw(shape.piece(0));
        for (TableGrid.Place place : places) {
            open(place, widths);
            Shape paragraph = isHeader ? TableShapes.HEADER : TableShapes.PARAGRAPH;
            xml.raw(paragraph.piece(0));
            if (row == 0 && place.column() == 0) {
                mark(table);
            }
            content(place.continues() ? List.of() : place.cell().blocks(), paragraph);
            xml.raw(paragraph.piece(1)).raw(TableShapes.CELL.piece(3));
        }
        xml.raw(shape.piece(1));
    }

    private void mark(Table table) {
        runs.bookmarks().set(Bookmarks.inside(table).name(), xml);
    }

    private void open(TableGrid.Place place, int[] widths) {
        int width = IntStream.range(place.column(), place.column() + place.span())
                .map(column -> widths[column])
                .sum();
        Shape cell = shape(place);
        xml.raw(cell.piece(0)).number(width).raw(cell.piece(1)).number(place.span());
        xml.raw(cell.piece(2));
    }

    private static Shape shape(TableGrid.Place place) {
        if (place.continues()) {
            return TableShapes.GOES_ON;
        }
        return place.cell().rows() > 1 ? TableShapes.BEGINS : TableShapes.CELL;
    }

    /** Types the lines of a cell; its first paragraph is open already. */
    private void content(List<Block> blocks, Shape paragraph) {
        int position = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                xml.raw(paragraph.piece(1)).raw(paragraph.piece(0));
            }
            position = blocks.get(i) instanceof NumberedParagraph ? position + 1 : 0;
            if (blocks.get(i) instanceof TextBlock line) {
                runs.typeInside(line, position);
            }
        }
    }
}
