package vn.trinhky.word.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** The body of a plain sheet as it is written. Widths and heights in twentieths of a point. */
final class SheetXml {

    private static final String BOLD = "<w:b/>";
    private static final String SMALL = "<w:sz w:val=\"20\"/>";
    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"" + Markup.WORD + "\"><w:body>";
    private static final String LINES = "<w:%1$s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
    private static final String GRID = "<w:tblBorders>"
            + List.of("top", "left", "bottom", "right", "insideH", "insideV").stream()
                    .map(LINES::formatted)
                    .reduce("", String::concat)
            + "</w:tblBorders>";

    private final XmlBuffer xml = new XmlBuffer(64 * 1024).raw(Xml.of(START));

    SheetXml paragraph(String side, String look, String text) {
        raw("<w:p><w:pPr><w:spacing w:before=\"20\" w:after=\"20\"/><w:jc w:val=\"" + side + "\"/></w:pPr><w:r><w:rPr>"
                + look + "</w:rPr><w:t xml:space=\"preserve\">");
        xml.runText(text);
        return raw("</w:t></w:r></w:p>");
    }

    SheetXml gap() {
        return raw("<w:p/>");
    }

    /** The list with its headings, which come again on every page. */
    SheetXml table(ListSheet sheet, int width) {
        List<Integer> widths = sheet.columns().stream()
                .map(column -> width * column.share() / 100)
                .toList();
        openTable(width, widths, GRID);
        raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            openCell(widths.get(i), "center");
            paragraph("center", BOLD + SMALL, sheet.columns().get(i).heading());
            raw("</w:tc>");
        }
        raw("</w:tr>");
        sheet.rows().forEach(row -> row(row, widths));
        return raw("</w:tbl>");
    }

    private void row(List<String> cells, List<Integer> widths) {
        raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"480\"/></w:trPr>");
        for (int i = 0; i < widths.size(); i++) {
            openCell(widths.get(i), "center");
            paragraph("left", "<w:sz w:val=\"22\"/>", cells.get(i));
            raw("</w:tc>");
        }
        raw("</w:tr>");
    }

    /** Labels in two columns; each row keeps its height, so that they are cut alike. */
    SheetXml labels(List<Label> labels, int width, int height) {
        openTable(width, List.of(width / 2, width / 2), GRID.replace("single", "dotted"));
        for (int i = 0; i < labels.size(); i += 2) {
            raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + height + "\" w:hRule=\"exact\"/></w:trPr>");
            label(labels.get(i), width / 2);
            openCellOrLabel(i + 1 < labels.size() ? labels.get(i + 1) : null, width / 2);
            raw("</w:tr>");
        }
        return raw("</w:tbl>");
    }

    private void openCellOrLabel(@Nullable Label label, int width) {
        if (label == null) {
            openCell(width, "top");
            gap();
            raw("</w:tc>");
        } else {
            label(label, width);
        }
    }

    private void label(Label label, int width) {
        openCell(width, "center");
        paragraph("left", SMALL, label.sender());
        paragraph("left", BOLD + "<w:sz w:val=\"26\"/>", label.addressee());
        label.address().forEach(line -> paragraph("left", "", line));
        paragraph("right", SMALL, label.reference());
        raw("</w:tc>");
    }

    private void openTable(int width, List<Integer> columns, String borders) {
        raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        columns.forEach(column -> raw("<w:gridCol w:w=\"" + column + "\"/>"));
        raw("</w:tblGrid>");
    }

    private void openCell(int width, String place) {
        raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"" + place + "\"/></w:tcPr>");
    }

    /** The whole part, on paper of this size. */
    XmlBuffer ended(int width, int height, int margin) {
        String way = width > height ? " w:orient=\"landscape\"" : "";
        raw(("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"
                        + "<w:sectPr><w:pgSz w:w=\"%1$d\" w:h=\"%2$d\"%3$s/><w:pgMar w:top=\"%4$d\" w:right=\"%4$d\" "
                        + "w:bottom=\"%4$d\" w:left=\"%4$d\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/></w:sectPr>"
                        + "</w:body></w:document>")
                .formatted(width, height, way, margin));
        return xml;
    }

    private SheetXml raw(String markup) {
        xml.raw(Xml.of(markup));
        return this;
    }
}
