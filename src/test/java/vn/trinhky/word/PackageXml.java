package vn.trinhky.word;

/** The parts of the templates that do not depend on the profile. */
final class PackageXml {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    /** Names the custom XML part that the content controls are bound to. */
    static final String STORE = "{6A1B5E0C-52D1-4B0E-9C61-7E0F5B1D2A36}";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>"""
            + type("/word/document.xml", WORD_TYPE + "document.main+xml")
            + type("/word/styles.xml", WORD_TYPE + "styles+xml")
            + type("/word/numbering.xml", WORD_TYPE + "numbering+xml")
            + type("/word/settings.xml", WORD_TYPE + "settings+xml")
            + type("/word/footnotes.xml", WORD_TYPE + "footnotes+xml")
            + type("/word/header1.xml", WORD_TYPE + "header+xml")
            + type("/word/header2.xml", WORD_TYPE + "header+xml")
            + type("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
            + type("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + type("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
            + "</Types>";

    static final String PACKAGE_LINKS = links(
            link(1, RELATION + "officeDocument", "word/document.xml"),
            link(
                    2,
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                    "docProps/core.xml"),
            link(3, RELATION + "extended-properties", "docProps/app.xml"));

    static final String DOCUMENT_LINKS = links(
            link(1, RELATION + "styles", "styles.xml"),
            link(2, RELATION + "numbering", "numbering.xml"),
            link(3, RELATION + "settings", "settings.xml"),
            link(4, RELATION + "footnotes", "footnotes.xml"),
            link(5, RELATION + "header", "header1.xml"),
            link(6, RELATION + "header", "header2.xml"),
            link(7, RELATION + "customXml", "../customXml/item1.xml"));

    static final String SETTINGS = """
            <w:settings %s><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>\
            <w:characterSpacingControl w:val="doNotCompress"/>\
            <w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>\
            <w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>\
            </w:settings>""".formatted(W);

    static final String FOOTNOTES = """
            <w:footnotes %s %s><w:footnote w:type="separator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" \
            w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>\
            <w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:pPr><w:spacing w:after="0" \
            w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\
            </w:footnotes>""".formatted(W, R);

    static final String HEADER = """
            <w:hdr %s %s><w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr>\
            <w:r><w:fldChar w:fldCharType="begin"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r>\
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>""".formatted(W, R);

    static final String FIRST_HEADER = """
            <w:hdr %s %s><w:p><w:pPr><w:pStyle w:val="PageNumber"/></w:pPr></w:p></w:hdr>""".formatted(W, R);

    static final String VALUES = """
            <document xmlns="urn:trinhky:document"><superiorBody/><issuingBody/><number/><placeDate/>\
            <typeName/><subject/><signer/></document>""";

    static final String VALUES_LINKS = links(link(1, RELATION + "customXmlProps", "itemProps1.xml"));

    static final String VALUES_PROPERTIES = """
            <ds:datastoreItem ds:itemID="%s" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/\
            customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:trinhky:document"/></ds:schemaRefs>\
            </ds:datastoreItem>""".formatted(STORE);

    static final String CORE = """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:language>vi-VN</dc:language></cp:coreProperties>""";

    static final String APP = """
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
            <Application>Trình Ký</Application></Properties>""";

    private PackageXml() {}

    private static String type(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String link(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String links(String... links) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", links) + "</Relationships>";
    }
}
