package vn.trinhky.word.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** The parts around the text of a working file: what is in it, how it is linked, its header and its properties. */
public final class DraftFrame {

    public static final Xml DOCUMENT_START = Xml.of(start("document") + "<w:body>");

    /** The separators have the ids 0 and 1; real notes start at 2. */
    public static final Xml FOOTNOTES_START = Xml.of(start("footnotes")
            + separator("separator", 0, "<w:separator/>")
            + separator("continuationSeparator", 1, "<w:continuationSeparator/>"));

    public static final int FIRST_FOOTNOTE = 2;

    /** The setting by which Word notes every change. */
    static final String NOTES_CHANGES = "<w:trackRevisions/>";

    /** Where the comments of a file begin and end. */
    public static final Xml COMMENTS_START = Xml.of(start("comments"));

    public static final Xml COMMENTS_END = Xml.of("</w:comments>");

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final String RELATION = OPEN + "officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String PROPERTY_END = "</vt:lpwstr></property>";
    private static final String CUSTOM = "custom-properties";

    private DraftFrame() {}

    private static String start(String root) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root + " xmlns:w=\"" + Markup.WORD
                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    }

    private static String separator(String type, int id, String line) {
        return "<w:footnote w:type=\"" + type + "\" w:id=\"" + id + "\"><w:p><w:pPr><w:spacing w:after=\"0\" "
                + "w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r>" + line + "</w:r></w:p></w:footnote>";
    }

    public static byte[] contentTypes(List<String> borrowed) {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + OPEN + "package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("word/document.xml", WORD_TYPE + "document.main+xml")
                + type("docProps/custom.xml", "application/vnd.openxmlformats-officedocument." + CUSTOM + "+xml"));
        for (String part : linked(borrowed)) {
            String kind = kind(part);
            types.append(type(
                    part,
                    kind.equals("theme")
                            ? "application/vnd.openxmlformats-officedocument.theme+xml"
                            : WORD_TYPE + kind + "+xml"));
        }
        return bytes(types.append("</Types>"));
    }

    public static byte[] packageLinks() {
        return links(List.of(
                link("document", RELATION + "officeDocument", "word/document.xml"),
                link("properties", RELATION + CUSTOM, "docProps/custom.xml")));
    }

    public static byte[] documentLinks(List<String> borrowed) {
        return links(linked(borrowed).stream()
                .map(part -> link(
                        part.replaceAll(".*/|\\.xml", ""), RELATION + kind(part), part.substring("word/".length())))
                .toList());
    }

    private static List<String> linked(List<String> borrowed) {
        List<String> parts = new ArrayList<>(borrowed);
        parts.addAll(List.of("word/settings.xml", "word/footnotes.xml", "word/header1.xml"));
        return parts;
    }

    /** What a part is, as its name says. */
    private static String kind(String part) {
        return part.replaceAll(".*/|\\d?\\.xml", "");
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static byte[] links(List<String> links) {
        return bytes("<Relationships xmlns=\"" + OPEN + "package/2006/relationships\">" + String.join("", links)
                + "</Relationships>");
    }

    public static byte[] settings(String tracking) {
        return bytes(start("settings") + "<w:zoom w:percent=\"100\"/>" + tracking + """
                <w:defaultTabStop w:val="567"/>\
                <w:characterSpacingControl w:val="doNotCompress"/>\
                <w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>\
                <w:compat><w:compatSetting w:name="compatibilityMode" \
                w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
                <w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>\
                </w:settings>""");
    }

    public static XmlBuffer header(String title) {
        return new XmlBuffer(1024)
                .raw(Xml.of(start("hdr") + "<w:p><w:pPr><w:spacing w:after=\"120\"/><w:jc w:val=\"right\"/></w:pPr>"
                        + "<w:bookmarkStart w:id=\"0\" w:name=\"" + DraftMark.HEADER_BOOKMARK + "\"/>"
                        + "<w:r><w:rPr><w:i/><w:color w:val=\"595959\"/><w:sz w:val=\"20\"/></w:rPr>"
                        + "<w:t xml:space=\"preserve\">"))
                .text(title)
                .raw(Xml.of("</w:t></w:r><w:bookmarkEnd w:id=\"0\"/></w:p></w:hdr>"));
    }

    public static XmlBuffer properties(DraftMark mark, List<FigureQuestion> questions) {
        XmlBuffer xml = new XmlBuffer(1024)
                .raw(Xml.of("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\"" + OPEN
                        + "officeDocument/2006/custom-properties\" xmlns:vt=\"" + OPEN
                        + "officeDocument/2006/docPropsVTypes\">"))
                .raw(Xml.of(property(2, DraftMark.SUBJECT)))
                .text(mark.subject())
                .raw(Xml.of(PROPERTY_END + property(3, DraftMark.DIGEST)))
                .text(mark.digest())
                .raw(Xml.of(PROPERTY_END));
        for (int i = 0; i < questions.size(); i++) {
            xml.raw(Xml.of(property(4 + i, DraftMark.FIGURE + (i + 1))))
                    .text(questions.get(i).notation())
                    .raw(Xml.of(PROPERTY_END));
        }
        return xml.raw(Xml.of("</Properties>"));
    }

    private static String property(int id, String name) {
        return "<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"" + id + "\" name=\"" + name
                + "\"><vt:lpwstr>";
    }

    private static byte[] bytes(CharSequence xml) {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
