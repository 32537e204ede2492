package vn.trinhky.word.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.PackedPart;
import vn.trinhky.word.file.XmlBuffer;

/** Writes plain printed matter as a Word file. Equal sheets become equal bytes. */
public final class SheetWriter {

    /** The sides of A4, and 15 mm, in twentieths of a point. */
    private static final int SHORT = 11906;

    private static final int LONG = 16838;
    private static final int MARGIN = 850;

    /** What Word wants below a table. */
    private static final int REST = 100;

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String FONT = "Times New Roman";

    private static final List<PackedPart> FRAME = List.of(
            part("[Content_Types].xml", """
                    <Types xmlns="%1$spackage/2006/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>%2$s%3$s</Types>""".formatted(
                            OPEN, type("document.main", "document"), type("styles", "styles"))),
            part("_rels/.rels", link("officeDocument", "word/document.xml")),
            part("word/_rels/document.xml.rels", link("styles", "styles.xml")),
            part("word/styles.xml", """
                    <w:styles xmlns:w="%1$s"><w:docDefaults><w:rPrDefault><w:rPr>\
                    <w:rFonts w:ascii="%2$s" w:hAnsi="%2$s" w:cs="%2$s" w:eastAsia="%2$s"/>\
                    <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>\
                    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
                    </w:styles>""".formatted(Markup.WORD, FONT)));

    private SheetWriter() {}

    /** The list on A4 across. */
    public static byte[] list(ListSheet sheet) {
        SheetXml xml = new SheetXml().paragraph("center", "<w:b/><w:sz w:val=\"28\"/>", sheet.title());
        sheet.under().forEach(line -> xml.paragraph("center", "<w:i/>", line));
        xml.gap().table(sheet, LONG - 2 * MARGIN).gap();
        sheet.closing().forEach(line -> xml.paragraph("right", "", line));
        return packed(xml.ended(LONG, SHORT, MARGIN));
    }

    /** Labels on upright A4, {@value Label#ON_A_SHEET} a sheet. */
    public static byte[] labels(List<Label> labels) {
        int height = (LONG - 2 * MARGIN - REST) / (Label.ON_A_SHEET / 2);
        return packed(new SheetXml().labels(labels, SHORT - 2 * MARGIN, height).ended(SHORT, LONG, MARGIN));
    }

    private static byte[] packed(XmlBuffer document) {
        Deflater deflater = PackedPart.deflater();
        try {
            List<PackedPart> parts = new ArrayList<>(FRAME);
            parts.add(PackedPart.of("word/document.xml", document.bytes(), document.length(), deflater));
            return PackedPart.zip(parts);
        } finally {
            deflater.end();
        }
    }

    private static String type(String type, String name) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/>";
    }

    private static String link(String kind, String target) {
        return """
                <Relationships xmlns="%1$spackage/2006/relationships"><Relationship Id="%2$s" \
                Type="%1$sofficeDocument/2006/relationships/%2$s" Target="%3$s"/></Relationships>""".formatted(OPEN, kind, target);
    }

    private static PackedPart part(String name, String xml) {
        return PackedPart.of(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }
}
