package vn.trinhky.word;

import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableShapes;

/** In which styles the cells of a table are set. */
public enum TableLook {
    /** Tables that stand in the text. */
    TEXT,
    /** Tables of figures in an appendix: names in the second column, figures in the middle of the others. */
    FIGURES;

    private static final int NAMES = 1;

    /** The style of header rows. */
    public String headerStyle() {
        return this == TEXT ? "TableHead" : "FigureHead";
    }

    /** The style of a cell below the header. @param column from 0 */
    public String style(int column) {
        if (this == TEXT) {
            return "TableText";
        }
        return column == NAMES ? "FigureName" : "Figure";
    }

    Shape header() {
        return this == TEXT ? TableShapes.HEADER : TableShapes.FIGURE_HEADER;
    }

    Shape shape(int column) {
        if (this == TEXT) {
            return TableShapes.PARAGRAPH;
        }
        return column == NAMES ? TableShapes.FIGURE_NAME : TableShapes.FIGURE;
    }
}
