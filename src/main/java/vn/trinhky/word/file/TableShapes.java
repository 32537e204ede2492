package vn.trinhky.word.file;

import java.math.BigInteger;
import java.util.List;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;
import org.jspecify.annotations.Nullable;

/** Tables, rows and cells. Each cell has its own borders, because LibreOffice draws no others. */
public final class TableShapes {

    /** Between its pieces go the whole width, the widths of the first and of each further column, and the rows. */
    public static final Shape TABLE = table();

    public static final Shape ROW = Shape.of(row(new TrPr()));
    public static final Shape HEADER_ROW = Shape.of(row(repeated()));

    /** Between their pieces go the width, the number of columns, and the paragraphs. */
    public static final Shape CELL = Shape.of(cell(null));

    public static final Shape BEGINS = Shape.of(cell(merge("restart")));
    public static final Shape GOES_ON = Shape.of(cell(merge(null)));
    public static final Shape PARAGRAPH = paragraph("TableText");
    public static final Shape HEADER = paragraph("TableHead");

    /** The paragraphs of a table of figures, set smaller than one in the text. */
    public static final Shape FIGURE_HEADER = paragraph("FigureHead");

    public static final Shape FIGURE = paragraph("Figure");
    public static final Shape FIGURE_NAME = paragraph("FigureName");

    /** The small empty line below a table. */
    public static final Shape GAP = gap();

    /** Between its pieces go the properties of the row that tracked changes add, and its cells. */
    public static final Shape CHANGED_ROW = Shape.openedAt("</w:trPr>", row(new TrPr()));

    public static final Shape CHANGED_HEADER_ROW = Shape.openedAt("</w:trPr>", row(repeated()));

    /** The properties of the small line, for a paragraph of that kind. */
    public static final Xml GAP_PROPERTIES = Shape.inside("<w:pPr>", Wording.paragraph(gapProperties(), List.of()));

    private TableShapes() {}

    private static Shape table() {
        CTTblLayoutType layout = new CTTblLayoutType();
        layout.setType(STTblLayoutType.FIXED);
        TblPr properties = new TblPr();
        properties.setTblW(width());
        properties.setTblLayout(layout);
        Tbl table = new Tbl();
        table.setTblPr(properties);
        table.setTblGrid(Wording.ELEMENTS.createTblGrid());
        table.getTblGrid().getGridCol().addAll(List.of(column(), column()));
        table.getContent().add(Shape.blocks());
        return Shape.of(table);
    }

    private static TblGridCol column() {
        TblGridCol column = new TblGridCol();
        column.setW(Shape.NUMBER);
        return column;
    }

    private static TblWidth width() {
        TblWidth width = new TblWidth();
        width.setW(Shape.NUMBER);
        width.setType(TblWidth.TYPE_DXA);
        return width;
    }

    private static TrPr repeated() {
        TrPr properties = new TrPr();
        properties.getCnfStyleOrDivIdOrGridBefore().add(Wording.ELEMENTS.createCTTrPrBaseTblHeader(Wording.yes()));
        return properties;
    }

    private static Tr row(TrPr properties) {
        properties.getCnfStyleOrDivIdOrGridBefore().add(0, Wording.ELEMENTS.createCTTrPrBaseCantSplit(Wording.yes()));
        Tr row = new Tr();
        row.setTrPr(properties);
        row.getContent().add(Shape.blocks());
        return row;
    }

    private static TcPrInner.VMerge merge(@Nullable String begins) {
        TcPrInner.VMerge merge = new TcPrInner.VMerge();
        if (begins != null) {
            merge.setVal(begins);
        }
        return merge;
    }

    private static Tc cell(TcPrInner.@Nullable VMerge merge) {
        TcPrInner.GridSpan span = new TcPrInner.GridSpan();
        span.setVal(Shape.NUMBER);
        CTVerticalJc middle = new CTVerticalJc();
        middle.setVal(STVerticalJc.CENTER);
        TcPr properties = new TcPr();
        properties.setTcW(width());
        properties.setGridSpan(span);
        if (merge != null) {
            properties.setVMerge(merge);
        }
        properties.setTcBorders(borders());
        properties.setVAlign(middle);
        Tc cell = new Tc();
        cell.setTcPr(properties);
        cell.getContent().add(Shape.blocks());
        return cell;
    }

    private static TcPrInner.TcBorders borders() {
        TcPrInner.TcBorders borders = new TcPrInner.TcBorders();
        borders.setTop(border());
        borders.setLeft(border());
        borders.setBottom(border());
        borders.setRight(border());
        return borders;
    }

    private static CTBorder border() {
        CTBorder border = new CTBorder();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
        return border;
    }

    private static Shape paragraph(String style) {
        return Shape.of(Wording.paragraph(Wording.style(style), List.of(Shape.runs())));
    }

    private static Shape gap() {
        return Shape.of(Wording.paragraph(gapProperties(), List.of()));
    }

    private static PPr gapProperties() {
        PPrBase.Spacing spacing = new PPrBase.Spacing();
        spacing.setLine(BigInteger.valueOf(120));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        PPr properties = Wording.style("TableText");
        properties.setSpacing(spacing);
        return properties;
    }
}
