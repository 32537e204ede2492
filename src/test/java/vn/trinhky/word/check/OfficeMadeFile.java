package vn.trinhky.word.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.file.PackedPart;

/** Writes the elements of an {@link OfficeMade} report as a Word file, each with all its looks on itself. */
final class OfficeMadeFile {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final Map<String, Map<String, String>> elements;

    OfficeMadeFile(Map<String, Map<String, String>> elements) {
        this.elements = elements;
    }

    byte[] docx() {
        String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + kind("document.main") + "\"/>"
                + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + kind("header") + "\"/>"
                + "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" + kind("footnotes") + "\"/></Types>";
        return PackedPart.zip(List.of(
                part("[Content_Types].xml", types),
                part("_rels/.rels", relation("officeDocument", "word/document.xml")),
                part("word/document.xml", document()),
                part("word/_rels/document.xml.rels", related()),
                part("word/header1.xml", header()),
                part("word/footnotes.xml", notes())));
    }

    private static String related() {
        String notes =
                "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "footnotes\" Target=\"footnotes.xml\"/></Relationships>";
        return relation("header", "header1.xml").replace("</Relationships>", notes);
    }

    private String notes() {
        return "<w:footnotes " + W + "><w:footnote w:id=\"2\">" + (has("notes", "text") ? lines("notes") : "<w:p/>")
                + "</w:footnote></w:footnotes>";
    }

    private static String kind(String part) {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml." + part + "+xml";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static PackedPart part(String name, String xml) {
        return PackedPart.of(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    private String header() {
        boolean numbered = elements.containsKey("pageNumber");
        String field = "<w:fldSimple w:instr=\" PAGE \">" + run("pageNumber", "2") + "</w:fldSimple>";
        return "<w:hdr " + W + "><w:p>" + (numbered ? shape("pageNumber") + field : "") + "</w:p></w:hdr>";
    }

    private String document() {
        String left = lines("superior", "issuer", "issuerRule", "star", "number", "letter", "urgency");
        String right = lines("title", "motto", "titleRule", "placeDate");
        return "<w:document " + W + "><w:body>"
                + table(left, right)
                + lines("type", "subject", "end", "endRule", "late", "addressed", "addressee1", "addressee2", "basis")
                + lines("chapter", "heading1", "heading2", "prose1", "prose2", "item", "filler") + more()
                + table(
                        lines("label", "recipient1", "recipient2", "recipient3"),
                        lines("authority", "position", "signer"))
                + "<w:p><w:pPr>" + section(false) + "</w:pPr></w:p>"
                + lines("appendixLabel", "appendixTitle") + "<w:p/>"
                + section(true) + "</w:body></w:document>";
    }

    /** A text that was typed line by line: short numbered lines are its headings. */
    private String more() {
        StringBuilder more = new StringBuilder();
        for (String text : of("more", "text").split("\n")) {
            boolean heading = text.length() < 150 && text.matches("([IVX]+|\\d+(\\.\\d+)*)\\. .*[^.]");
            if (!text.isEmpty()) {
                Map<String, String> line = OfficeMade.shaped(text, heading ? "prose b=1" : "prose");
                more.append(new OfficeMadeFile(Map.of("line", line)).lines("line"));
            }
        }
        return more.toString();
    }

    private static String table(String left, String right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"9354\" w:type=\"dxa\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"4365\"/>"
                + "<w:gridCol w:w=\"4989\"/></w:tblGrid><w:tr>" + cell(left) + cell(right) + "</w:tr></w:tbl>";
    }

    private static String cell(String lines) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"4600\" w:type=\"dxa\"/></w:tcPr>" + (lines.isEmpty() ? "<w:p/>" : lines)
                + "</w:tc>";
    }

    private String section(boolean appendix) {
        String start = appendix && has("page", "restart") ? "<w:pgNumType w:start=\"1\"/>" : "";
        String numerals = !appendix && has("page", "numerals")
                ? "<w:pgNumType w:fmt=\"" + of("page", "numerals") + "\"/>"
                : start;
        String reference = appendix ? "" : "<w:headerReference w:type=\"default\" r:id=\"rId1\"/>";
        String place = has("page", "footer") ? reference.replace("header", "footer") : reference;
        return "<w:sectPr>" + place + "<w:pgSz w:w=\"" + of("page", "w") + "\" w:h=\"" + of("page", "h")
                + "\"/><w:pgMar w:top=\"" + of("page", "top") + "\" w:right=\"" + of("page", "right") + "\" w:bottom=\""
                + of("page", "bottom") + "\" w:left=\"" + of("page", "left") + "\" w:header=\"" + of("page", "header")
                + "\" w:footer=\"567\" w:gutter=\"0\"/>" + numerals
                + (of("page", "title").equals("1") ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private String lines(String... names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            for (String text : elements.containsKey(name) ? of(name, "text").split("\n") : new String[0]) {
                lines.append("<w:p>")
                        .append(shape(name))
                        .append(run(name, text))
                        .append("</w:p>");
            }
        }
        return lines.toString();
    }

    private String shape(String name) {
        String rule = has(name, "rule")
                ? "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                : "";
        String line = has(name, "line")
                ? " w:line=\"" + of(name, "line") + "\" w:lineRule=\"" + of(name, "pitch") + "\""
                : "";
        String indent = has(name, "first") ? "<w:ind w:firstLine=\"" + of(name, "first") + "\"/>" : "";
        indent = has(name, "left") ? "<w:ind w:left=\"" + of(name, "left") + "\"/>" : indent;
        return "<w:pPr>" + rule + "<w:spacing w:before=\"0\" w:after=\"" + or(name, "after", "0") + "\"" + line + "/>"
                + indent + "<w:jc w:val=\"" + or(name, "jc", "left") + "\"/></w:pPr>";
    }

    private String run(String name, String text) {
        if (text.isEmpty()) {
            return "";
        }
        String font = or(name, "font", "Times New Roman");
        return "<w:r><w:rPr><w:rFonts w:ascii=\"" + font + "\" w:hAnsi=\"" + font + "\"/>"
                + on(name, "b") + on(name, "i")
                + (has(name, "colour") ? "<w:color w:val=\"" + of(name, "colour") + "\"/>" : "")
                + "<w:sz w:val=\"" + Math.round(2 * Double.parseDouble(or(name, "size", "14"))) + "\"/>"
                + (or(name, "u", "0").equals("1") ? "<w:u w:val=\"single\"/>" : "")
                + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private String on(String name, String trait) {
        return or(name, trait, "0").equals("1") ? "<w:" + trait + "/>" : "";
    }

    private boolean has(String name, String attribute) {
        return !or(name, attribute, "").isEmpty();
    }

    private String of(String name, String attribute) {
        return or(name, attribute, "");
    }

    private String or(String name, String attribute, String otherwise) {
        return elements.getOrDefault(name, Map.of()).getOrDefault(attribute, otherwise);
    }
}
