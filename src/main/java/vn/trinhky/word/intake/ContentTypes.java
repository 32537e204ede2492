package vn.trinhky.word.intake;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.intake.RefusedFile.Reason;

/** The file's own list of what its parts are. */
final class ContentTypes {

    static final String PART = "[Content_Types].xml";

    private static final String TEXT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEXT_TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String WORKBOOK_TEMPLATE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml";

    private final Map<String, String> byPart = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    void read(XMLStreamReader element) {
        String type = PartName.sameCase(attribute(element, "ContentType"));
        if (type.contains("macroenabled") || type.contains("vbaproject")) {
            throw new RefusedFile(Reason.MACROS);
        }
        if (element.getLocalName().equals("Override")) {
            String name = PartName.sameCase(attribute(element, "PartName"));
            byPart.put(name.startsWith("/") ? name.substring(1) : name, type);
        } else {
            byEnding.put(PartName.sameCase(attribute(element, "Extension")), type);
        }
    }

    /** @throws RefusedFile if the part is not the body of a text */
    void requireText(String part) {
        String type = typeOf(part);
        if (type.contains("spreadsheetml") || type.contains("presentationml")) {
            throw new RefusedFile(Reason.SHEET_OR_SLIDES);
        }
        if (!type.equals(TEXT) && !type.equals(TEXT_TEMPLATE)) {
            throw new RefusedFile(Reason.NOT_WORD);
        }
    }

    /** @throws RefusedFile if the part is not a workbook */
    void requireWorkbook(String part) {
        String type = typeOf(part);
        if (!type.equals(WORKBOOK) && !type.equals(WORKBOOK_TEMPLATE)) {
            throw new RefusedFile(Reason.NOT_WORD);
        }
    }

    private String typeOf(String part) {
        String name = PartName.sameCase(part);
        return byPart.getOrDefault(name, byEnding.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
    }

    private static String attribute(XMLStreamReader element, String name) {
        @Nullable String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
