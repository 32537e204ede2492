package vn.trinhky.word;

import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableShapes;

/** In which styles the cells of a table are set. */
public enum TableLook {
    /** Tables that stand in the text. */
    TEXT,
    /** Tables of figures in an appendix: figures in the middle of their columns, names at the left. */
    FIGURES;

    /** A figure, its sign or its unit of count has no more letters than this; what is longer is a name. */
    private static final int LONGEST_FIGURE = 14;

    /** The style of header rows. */
    public String headerStyle() {
        return this == TEXT ? "TableHead" : "FigureHead";
    }

    public String style(Table.Cell cell) {
        if (this == TEXT) {
            return "TableText";
        }
        return isName(cell) ? "FigureName" : "Figure";
    }

    Shape header() {
        return this == TEXT ? TableShapes.HEADER : TableShapes.FIGURE_HEADER;
    }

    Shape of(Table.Cell cell) {
        if (this == TEXT) {
            return TableShapes.PARAGRAPH;
        }
        return isName(cell) ? TableShapes.FIGURE_NAME : TableShapes.FIGURE;
    }

    private static boolean isName(Table.Cell cell) {
        return cell.blocks().stream()
                        .mapToInt(block -> block instanceof TextBlock line ? line.words().length() : 0)
                        .sum()
                > LONGEST_FIGURE;
    }
}
