package vn.trinhky.word;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;

/**
 * Types a table. Each cell has its own borders, because LibreOffice draws no others; a small empty line follows, because
 * Word makes one table of two that touch.
 */
final class TypedTable {

    private static final Xml TABLE = Xml.of("<w:tbl><w:tblPr><w:tblW w:w=\"");
    private static final Xml GRID = Xml.of("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    private static final Xml COLUMN = Xml.of("<w:gridCol w:w=\"");
    private static final Xml VALUE_END = Xml.of("\"/>");
    private static final Xml GRID_END = Xml.of("</w:tblGrid>");
    private static final Xml ROW = Xml.of("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    private static final Xml HEADER_ROW = Xml.of("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    private static final Xml ROW_END = Xml.of("</w:tr>");
    private static final Xml CELL = Xml.of("<w:tc><w:tcPr><w:tcW w:w=\"");
    private static final Xml SPAN = Xml.of("\" w:type=\"dxa\"/><w:gridSpan w:val=\"");
    private static final Xml CELL_BEGINS = Xml.of("<w:vMerge w:val=\"restart\"/>");
    private static final Xml CELL_GOES_ON = Xml.of("<w:vMerge/>");
    private static final Xml BORDERS = Xml.of("<w:tcBorders>" + border("top") + border("left") + border("bottom")
            + border("right") + "</w:tcBorders><w:vAlign w:val=\"center\"/></w:tcPr>");
    private static final Xml CELL_END = Xml.of("</w:tc>");
    private static final Xml PARAGRAPH = Xml.of("<w:p><w:pPr><w:pStyle w:val=\"TableText\"/></w:pPr>");
    private static final Xml HEADER = Xml.of("<w:p><w:pPr><w:pStyle w:val=\"TableHead\"/></w:pPr>");
    private static final Xml TABLE_END = Xml.of("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"TableText\"/>"
            + "<w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>");

    private final XmlBuffer xml;
    private final TypedRuns runs;
    private final int textWidth;

    /** Types tables as wide as the text, in twentieths of a point. */
    TypedTable(XmlBuffer xml, TypedRuns runs, int textWidth) {
        this.textWidth = textWidth;
        this.xml = xml;
        this.runs = runs;
    }

    private static String border(String side) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    }

    void type(Table table) {
        TableGrid grid = TableGrid.of(table);
        if (grid.columns() == 0) {
            return;
        }
        int[] widths = grid.widths(textWidth);
        xml.raw(TABLE).number(textWidth).raw(GRID);
        for (int width : widths) {
            xml.raw(COLUMN).number(width).raw(VALUE_END);
        }
        xml.raw(GRID_END);
        for (int row = 0; row < grid.rows().size(); row++) {
            row(grid.rows().get(row), row < table.headerRows(), widths);
        }
        xml.raw(TABLE_END);
    }

    private void row(List<TableGrid.Place> places, boolean isHeader, int[] widths) {
        xml.raw(isHeader ? HEADER_ROW : ROW);
        for (TableGrid.Place place : places) {
            cell(place, isHeader ? HEADER : PARAGRAPH, widths);
        }
        xml.raw(ROW_END);
    }

    private void cell(TableGrid.Place place, Xml paragraph, int[] widths) {
        int width = 0;
        for (int column = place.column(); column < place.column() + place.span(); column++) {
            width += widths[column];
        }
        xml.raw(CELL).number(width).raw(SPAN).number(place.span()).raw(VALUE_END);
        if (place.continues()) {
            xml.raw(CELL_GOES_ON);
        } else if (place.cell().rows() > 1) {
            xml.raw(CELL_BEGINS);
        }
        xml.raw(BORDERS);
        content(place.continues() ? List.of() : place.cell().blocks(), paragraph);
        xml.raw(CELL_END);
    }

    private void content(List<Block> blocks, Xml paragraph) {
        int number = 0;
        for (Block block : blocks) {
            number = block instanceof NumberedParagraph ? number + 1 : 0;
            xml.raw(paragraph);
            runs.typeWithSign(block, number);
            xml.raw(Typist.PARAGRAPH_END);
        }
        if (blocks.isEmpty()) {
            xml.raw(paragraph).raw(Typist.PARAGRAPH_END);
        }
    }
}
