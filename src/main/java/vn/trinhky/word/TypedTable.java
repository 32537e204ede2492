package vn.trinhky.word;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableGrid;
import vn.trinhky.word.file.TableShapes;
import vn.trinhky.word.file.XmlBuffer;

/** Types a table; a small empty line follows, because Word makes one table of two that touch. */
final class TypedTable {

    private final XmlBuffer xml;
    private final TypedRuns runs;
    private final int textWidth;
    private final TableLook look;

    /** Types tables of the text as wide as it is, in twentieths of a point. */
    TypedTable(XmlBuffer xml, TypedRuns runs, int textWidth) {
        this(xml, runs, textWidth, TableLook.TEXT);
    }

    TypedTable(XmlBuffer xml, TypedRuns runs, int textWidth, TableLook look) {
        this.textWidth = textWidth;
        this.look = look;
        this.xml = xml;
        this.runs = runs;
    }

    void type(Table table) {
        TableGrid grid = TableGrid.of(table);
        if (grid.columns() == 0) {
            return;
        }
        int[] widths = look == TableLook.FIGURES ? FigureColumns.widths(table, textWidth) : grid.widths(textWidth);
        xml.raw(TableShapes.TABLE.piece(0)).number(textWidth);
        for (int column = 0; column < widths.length; column++) {
            xml.raw(TableShapes.TABLE.piece(column == 0 ? 1 : 2)).number(widths[column]);
        }
        xml.raw(TableShapes.TABLE.piece(3));
        for (int row = 0; row < grid.rows().size(); row++) {
            row(grid.rows().get(row), row < table.headerRows(), widths);
        }
        xml.raw(TableShapes.TABLE.piece(4)).raw(TableShapes.GAP.piece(0));
    }

    private void row(List<TableGrid.Place> places, boolean isHeader, int[] widths) {
        Shape row = isHeader ? TableShapes.HEADER_ROW : TableShapes.ROW;
        xml.raw(row.piece(0));
        for (TableGrid.Place place : places) {
            cell(place, isHeader ? look.header() : look.shape(place.column()), widths);
        }
        xml.raw(row.piece(1));
    }

    private void cell(TableGrid.Place place, Shape paragraph, int[] widths) {
        int width = 0;
        for (int column = place.column(); column < place.column() + place.span(); column++) {
            width += widths[column];
        }
        Shape cell = shape(place);
        xml.raw(cell.piece(0)).number(width).raw(cell.piece(1)).number(place.span());
        xml.raw(cell.piece(2));
        content(place.continues() ? List.of() : place.cell().blocks(), paragraph);
        xml.raw(cell.piece(3));
    }

    private static Shape shape(TableGrid.Place place) {
        if (place.continues()) {
            return TableShapes.GOES_ON;
        }
        return place.cell().rows() > 1 ? TableShapes.BEGINS : TableShapes.CELL;
    }

    private void content(List<Block> blocks, Shape paragraph) {
        int number = 0;
        for (Block block : blocks) {
            number = block instanceof NumberedParagraph ? number + 1 : 0;
            xml.raw(paragraph.piece(0));
            runs.typeWithSign(block, number);
            xml.raw(paragraph.piece(1));
        }
        if (blocks.isEmpty()) {
            xml.raw(paragraph.piece(0)).raw(paragraph.piece(1));
        }
    }
}
