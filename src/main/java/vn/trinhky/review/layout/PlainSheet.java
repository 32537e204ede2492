package vn.trinhky.review.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.trinhky.word.file.PackedPart;

/** A table of text as a spreadsheet of one sheet. Every cell is text, so that nothing in it is ever a formula. */
final class PlainSheet {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private PlainSheet() {}

    static byte[] write(List<List<String>> rows) {
        String types = "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + override("/xl/workbook.xml", "sheet.main") + override("/xl/worksheets/sheet1.xml", "worksheet")
                + "</Types>";
        String book = "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                + "\"><sheets><sheet name=\"Layout\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
        return PackedPart.zip(List.of(
                part("[Content_Types].xml", types),
                part("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
                part("xl/workbook.xml", book),
                part("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
                part("xl/worksheets/sheet1.xml", sheet(rows))));
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><cols>"
                + "<col min=\"1\" max=\"2\" width=\"18\"/><col min=\"3\" max=\"3\" width=\"60\"/>"
                + "<col min=\"4\" max=\"8\" width=\"24\"/></cols><sheetData>");
        for (List<String> row : rows) {
            xml.append("<row>");
            for (String cell : row) {
                xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(cell))
                        .append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    /** Control characters have no place in XML at all. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}\uFFFE\uFFFF]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String override(String name, String kind) {
        return "<Override PartName=\"" + name + "\" ContentType=\"" + KIND + kind + "+xml\"/>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + "/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static PackedPart part(String name, String xml) {
        return PackedPart.of(name, xml.getBytes(StandardCharsets.UTF_8));
    }
}
