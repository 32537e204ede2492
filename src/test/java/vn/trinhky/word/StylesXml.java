package vn.trinhky.word;

/** Writes the style sheet of a template; sizes and spacing in points, indents in millimetres. */
final class StylesXml {

    private final StringBuilder xml = new StringBuilder("<w:styles " + PackageXml.W + ">" + """
            <w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" \
            w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
            <w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
            <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>\
            </w:pPrDefault></w:docDefaults>\
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
            <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
            <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
            <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
            <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
            <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
            <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
            <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
            <w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>""");

    /**
     * Adds a paragraph style.
     *
     * @param paragraph the paragraph properties, without {@code w:pPr}
     * @param run the run properties, without {@code w:rPr}
     */
    StylesXml style(String id, String name, String basedOn, String paragraph, String run) {
        xml.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>");
        xml.append("<w:basedOn w:val=\"" + basedOn + "\"/><w:qFormat/>");
        xml.append("<w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>");
        return this;
    }

    /** Adds the styles of the body, which both profiles share but for the look of headings. */
    StylesXml body(String heading1, String heading2, String heading3, String heading4) {
        style("BodyText", "Body Text", "Normal", spacing(0, 6) + "<w:ind w:firstLine=\"567\"/>" + align("both"), "");
        heading(1, heading1);
        heading(2, heading2);
        heading(3, heading3);
        heading(4, heading4);
        for (int level = 1; level <= 4; level++) {
            style("Numbered" + level, "Đoạn đánh số " + level, "BodyText", list(1, level - 1), "");
        }
        style("DashItem", "Gạch đầu dòng", "BodyText", list(2, 0), "");
        style("PlusItem", "Dấu cộng đầu dòng", "BodyText", list(2, 1), "");
        String note = "<w:spacing w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>" + align("both");
        style("FootnoteText", "footnote text", "Normal", note, size(10));
        style("TableText", "Nội dung bảng", "Normal", spacing(2, 2, 0), size(13));
        style("TableHead", "Đầu bảng", "TableText", "<w:keepNext/>" + align("center"), "<w:b/>");
        appendix();
        style("PageNumber", "Số trang", "Normal", align("center"), size(14));
        return style("Rule", "Đường kẻ", "Normal", ruleLine(), size(2));
    }

    /** Lines and tables of appendices; how "Phụ lục" and the title look is the profile's. */
    private void appendix() {
        String centred = spacing(0, 0, 0) + align("center");
        style("AppendixLabel", "Phụ lục", "Normal", "<w:keepNext/>" + centred, "<w:b/>" + size(14));
        style("AppendixPointer", "Kèm theo", "Normal", spacing(0, 8, 0) + align("center"), "<w:i/>" + size(14));
        style("AppendixText", "Lời phụ lục", "Normal", spacing(2, 2, 0), size(12));
        style("AppendixCaption", "Tên biểu", "AppendixText", "<w:keepNext/>" + spacing(6, 4, 0), "<w:b/>" + size(12));
        style("Figure", "Số liệu", "TableText", spacing(1, 1, 0) + align("center"), size(11));
        style("FigureName", "Tên chỉ tiêu", "Figure", align("left"), "");
        style("FigureHead", "Đầu biểu số liệu", "Figure", "<w:keepNext/>", "<w:b/>");
    }

    private void heading(int level, String run) {
        String paragraph = "<w:keepNext/>" + list(1, level - 1) + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
        style("Heading" + level, "heading " + level, "BodyText", paragraph, run);
    }

    String end() {
        return xml + "</w:styles>";
    }

    /** Space before and after, lines of exactly 18 points. */
    static String spacing(int before, int after) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"360\" w:lineRule=\"exact\"/>"
                .formatted(before * 20, after * 20);
    }

    /** Space before and after, single lines with so many points more. */
    static String spacing(int before, int after, int more) {
        return "<w:spacing w:before=\"%d\" w:after=\"%d\" w:line=\"%d\" w:lineRule=\"auto\"/>"
                .formatted(before * 20, after * 20, 240 + more * 20);
    }

    static String align(String alignment) {
        return "<w:jc w:val=\"" + alignment + "\"/>";
    }

    static String size(int points) {
        return "<w:sz w:val=\"%d\"/><w:szCs w:val=\"%d\"/>".formatted(points * 2, points * 2);
    }

    private static String list(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>".formatted(level, list);
    }

    private static String ruleLine() {
        return "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"40\" w:line=\"80\" w:lineRule=\"exact\"/>";
    }
}
