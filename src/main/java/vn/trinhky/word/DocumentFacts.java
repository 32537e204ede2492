package vn.trinhky.word;

import java.util.List;

/**
 * The facts of one document that stand on one line each. They go to the page and also to the custom XML part that the
 * controls are bound to: Word shows what that part says.
 */
final class DocumentFacts {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final List<String> TAGS =
            List.of("superiorBody", "issuingBody", "number", "placeDate", "typeName", "subject", "signer");
    private static final Xml VALUES = Xml.of(DECLARATION + "<document xmlns=\"urn:trinhky:document\">");
    private static final Xml VALUES_END = Xml.of("</document>");
    private static final Xml TITLE = Xml.of(DECLARATION
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>");
    private static final Xml CREATOR = Xml.of("</dc:title><dc:creator>");
    private static final Xml PROPERTIES_END =
            Xml.of("</dc:creator><dc:language>vi-VN</dc:language></cp:coreProperties>");

    private DocumentFacts() {}

    /** The line for the control of this tag, or none when the document has no such fact. */
    static List<String> line(String tag, OfficialDocument document, PrintedLines lines) {
        String line =
                switch (tag) {
                    case "superiorBody" -> document.superiorBody();
                    case "issuingBody" -> document.issuingBody();
                    case "number" -> lines.number();
                    case "placeDate" -> lines.placeDate();
                    case "typeName" -> document.typeName();
                    case "subject" -> document.subject();
                    case "signer" -> document.signer();
                    default -> "";
                };
        return line.isEmpty() ? List.of() : List.of(line);
    }

    static XmlBuffer values(OfficialDocument document, PrintedLines lines) {
        XmlBuffer xml = new XmlBuffer(2048).raw(VALUES);
        for (String tag : TAGS) {
            xml.raw(Xml.of("<" + tag + ">"));
            for (String line : line(tag, document, lines)) {
                xml.text(line);
            }
            xml.raw(Xml.of("</" + tag + ">"));
        }
        return xml.raw(VALUES_END);
    }

    static XmlBuffer properties(OfficialDocument document) {
        return new XmlBuffer(2048)
                .raw(TITLE)
                .text(document.typeName())
                .text(" ")
                .text(document.subject())
                .raw(CREATOR)
                .text(document.issuingBody())
                .raw(PROPERTIES_END);
    }
}
