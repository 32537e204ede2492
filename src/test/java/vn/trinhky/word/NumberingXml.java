package vn.trinhky.word;

/** The two lists of every template: the numbers of headings and numbered paragraphs, and the dash and plus items. */
final class NumberingXml {

    static final String NUMBERING = "<w:numbering " + PackageXml.W + ">"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"multilevel\"/>"
            + level(0, "upperRoman", "Heading1", "%1.")
            + level(1, "decimal", "Heading2", "%2.")
            + level(2, "decimal", "Heading3", "%2.%3.")
            + level(3, "lowerLetter", "Heading4", "%4)")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"multilevel\"/>"
            + level(0, "bullet", "DashItem", "-")
            + level(1, "bullet", "PlusItem", "+")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "</w:numbering>";

    private NumberingXml() {}

    private static String level(int level, String format, String style, String text) {
        return """
                <w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:pStyle w:val="%s"/>\
                <w:suff w:val="space"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>\
                <w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr>%s</w:lvl>""".formatted(level, format, style, text, "bullet".equals(format) ? PLAIN_FONT : "");
    }

    private static final String PLAIN_FONT =
            "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/></w:rPr>";
}
