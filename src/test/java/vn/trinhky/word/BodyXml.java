package vn.trinhky.word;

/** Pieces of a template's document text: paragraphs, content controls, the two borderless tables, the sheet. */
final class BodyXml {

    private BodyXml() {}

    static String paragraph(String style, String text) {
        return paragraph(style, "", text);
    }

    /** A paragraph with properties of its own, in the schema's order after the style. */
    static String paragraph(String style, String properties, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>"
                + (text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>") + "</w:p>";
    }

    /** A rule of some length in a column of some width, both in millimetres. */
    static String rule(String style, double column, double length) {
        long indent = Math.round((column - length) / 2 / 25.4 * 1440);
        return paragraph(style, "<w:ind w:left=\"%d\" w:right=\"%d\"/>".formatted(indent, indent), "");
    }

    /** A control whose one paragraph is bound to the value of its tag. */
    static String bound(String tag, String title, String paragraph) {
        String binding = "<w:dataBinding w:prefixMappings=\"xmlns:t='urn:trinhky:document'\" "
                + "w:xpath=\"/t:document[1]/t:" + tag + "[1]\" w:storeItemID=\"" + PackageXml.STORE + "\"/>";
        return control(tag, title, binding + "<w:text w:multiLine=\"1\"/>", paragraph);
    }

    /** A control of free content, filled with one paragraph per line. */
    static String rich(String tag, String title, String... paragraphs) {
        return control(tag, title, "", String.join("", paragraphs));
    }

    private static String control(String tag, String title, String kind, String content) {
        int id = 1 + (tag.hashCode() & 0x7FFFFFF);
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + title + "\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + id
                + "\"/>" + kind + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    /** Two columns side by side without borders, never parted by a page end; widths in millimetres. */
    static String columns(double leftWidth, String left, double rightWidth, String right, int pointsAbove) {
        long first = Math.round(leftWidth / 25.4 * 1440);
        long second = Math.round(rightWidth / 25.4 * 1440);
        return """
                <w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>\
                <w:top w:w="%d" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>\
                </w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="%d"/><w:gridCol w:w="%d"/></w:tblGrid>\
                <w:tr><w:trPr><w:cantSplit/></w:trPr>%s%s</w:tr></w:tbl>""".formatted(first + second, pointsAbove * 20, first, second, cell(first, left), cell(second, right));
    }

    private static String cell(long width, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
    }

    /** The whole document on A4; margins in millimetres, top and bottom 20, page number 10 from the top edge. */
    static String document(String content) {
        return "<w:document " + PackageXml.W + " " + PackageXml.R + "><w:body>" + content
                + "<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/><w:rPr><w:sz w:val=\"2\"/></w:rPr>"
                + "</w:pPr></w:p><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"rId6\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1134\" w:right=\"850\" w:bottom=\"1134\" w:left=\"1701\" w:header=\"567\""
                + " w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
    }
}
