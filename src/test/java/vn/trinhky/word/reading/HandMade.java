package vn.trinhky.word.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.file.PackedPart;

/** Word files as people and their programs make them, put together from pieces of markup. */
final class HandMade {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SPACES = " xmlns:w=\"" + OPEN + "wordprocessingml/2006/main\" xmlns:r=\"" + OPEN
            + "officeDocument/2006/relationships\" xmlns:mc=\"" + OPEN + "markup-compatibility/2006\" xmlns:m=\"" + OPEN
            + "officeDocument/2006/math\" xmlns:a=\"" + OPEN + "drawingml/2006/main\" xmlns:pic=\"" + OPEN
            + "drawingml/2006/picture\" xmlns:c=\"" + OPEN + "drawingml/2006/chart\" xmlns:wp=\"" + OPEN
            + "drawingml/2006/wordprocessingDrawing\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
            + "xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
            + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
            + "xmlns:new=\"urn:what-word-may-add\"";

    /** The styles of Word in Vietnamese offices: real headings and one that is only called so. */
    private static final String STYLES = style("Normal", "Normal", "", "")
            + style("Heading1", "heading 1", "<w:outlineLvl w:val=\"0\"/>", "<w:b/>")
            + style("Heading2", "heading 2", "<w:outlineLvl w:val=\"1\"/>", "<w:b/>")
            + style("TieuDe3", "Tiêu đề 3", "", "<w:b/>")
            + style("Heading6", "heading 6", "<w:outlineLvl w:val=\"5\"/>", "")
            + style("Dam", "Đoạn đậm", "", "<w:b/>")
            + style("TOC1", "toc 1", "", "")
            + "<w:style w:type=\"character\" w:styleId=\"Strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Link\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:u w:val=\"single\"/>"
            + "</w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"Ref\"><w:name w:val=\"footnote reference\"/>"
            + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";

    /** List 1: I. 1. 1.1. a); list 2: dashes and pluses; list 3: dots of the Symbol font; list 4: A. B. */
    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.")
            + level(2, "decimal", "%2.%3.")
            + level(3, "lowerLetter", "%4)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">"
            + level(0, "bullet", "-")
            + level(1, "bullet", "+")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"3\">"
            + level(0, "bullet", "\uF0B7")
            + level(1, "bullet", "o")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"4\">"
            + level(0, "upperLetter", "%1.")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"4\"/></w:num>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private int relations;

    HandMade() {
        part("styles", "styles", STYLES);
        part("numbering", "numbering", NUMBERING);
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + paragraph + "</w:pPr><w:rPr>" + run + "</w:rPr></w:style>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** A run of plain text. */
    static String run(String text) {
        return run("", text);
    }

    static String bold(String text) {
        return run("<w:b/>", text);
    }

    /** A run with these properties. */
    static String run(String properties, String text) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                + "<w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace("<", "&lt;") + "</w:t></w:r>";
    }

    static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String paragraph(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    static String listed(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /** Adds a paragraph of these runs. */
    HandMade line(String content) {
        return line("", content);
    }

    /** Adds a paragraph with these properties. */
    HandMade line(String properties, String content) {
        return raw(paragraph(properties, content));
    }

    HandMade raw(String xml) {
        body.append(xml);
        return this;
    }

    HandMade footnotes(String notes) {
        return part("footnotes", "footnotes", notes);
    }

    HandMade endnotes(String notes) {
        return part("endnotes", "endnotes", notes);
    }

    HandMade comments(String comments) {
        return part("comments", "comments", comments);
    }

    HandMade header(String content) {
        return part("header", "hdr", content);
    }

    HandMade footer(String content) {
        return part("footer", "ftr", content);
    }

    private HandMade part(String kind, String root, String content) {
        parts.put("word/" + kind + ".xml", xml(root, content));
        links.append(relation(kind, kind + ".xml", ""));
        return this;
    }

    /** Relates a web address and tells the id. */
    String link(String address) {
        links.append(relation("hyperlink", address, " TargetMode=\"External\""));
        return "rId" + relations;
    }

    private String relation(String type, String target, String mode) {
        return "<Relationship Id=\"rId" + ++relations + "\" Type=\"" + OPEN + "officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"" + mode + "/>";
    }

    private static String xml(String root, String content) {
        return "<w:" + root + SPACES + ">" + content + "</w:" + root + ">";
    }

    byte[] docx() {
        Map<String, String> all = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + OPEN + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD_TYPE + "document.main+xml\"/>");
        parts.keySet()
                .forEach(name -> types.append("<Override PartName=\"/" + name + "\" ContentType=\"" + WORD_TYPE
                        + name.replaceAll("word/|\\.xml", "") + "+xml\"/>"));
        all.put("[Content_Types].xml", types + "</Types>");
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OPEN + "officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/document.xml", xml("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        all.put("word/_rels/document.xml.rels", relations(links.toString()));
        all.putAll(parts);
        List<PackedPart> packed = new ArrayList<>();
        all.forEach((name, content) -> packed.add(PackedPart.of(name, content.getBytes(StandardCharsets.UTF_8))));
        return PackedPart.zip(packed);
    }

    private static String relations(String links) {
        return "<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">" + links + "</Relationships>";
    }

    /** The file as it is read after it was let in. */
    WordReading read() {
        return Files.read(docx());
    }
}
