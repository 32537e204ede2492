package vn.trinhky.word.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.trinhky.word.intake.RefusedFile.Reason;

/**
 * How the parts of a file point at each other and at the world outside. Nothing outside is ever fetched. What would only
 * decorate the text (a linked picture, the data of a letter to many, the template on somebody's disk) is noted; what would
 * become part of the text, or is fetched by Word on opening, is refused: the officer has to bring it in or break the link.
 */
final class Relationships {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** By the last word of the relationship's type. */
    private static final Set<String> HARMLESS =
            Set.of("hyperlink", "image", "video", "audio", "mailMergeSource", "mailMergeHeaderSource");

    private static final Pattern ON_THE_NET = Pattern.compile("(?:https?|ftp):.*", Pattern.DOTALL);

    private final List<OutsideLink> outside = new ArrayList<>();
    private @Nullable String mainPart;

    void read(String part, XMLStreamReader element) {
        if (!element.getLocalName().equals("Relationship")) {
            return;
        }
        String type = attribute(element, "Type");
        String kind = type.substring(type.lastIndexOf('/') + 1);
        String target = attribute(element, "Target");
        if (attribute(element, "TargetMode").equals("External")) {
            note(kind, target);
        } else if (part.equals("_rels/.rels") && kind.equals("officeDocument")) {
            takeMainPart(type, target);
        }
    }

    private void note(String kind, String target) {
        boolean template = kind.equals("attachedTemplate")
                && !ON_THE_NET.matcher(target.strip().toLowerCase(Locale.ROOT)).matches();
        if (!template && !HARMLESS.contains(kind)) {
            throw new RefusedFile(Reason.OUTSIDE_CONTENT);
        }
        outside.add(new OutsideLink(kind, target));
    }

    private void takeMainPart(String type, String target) {
        if (type.startsWith(STRICT)) {
            throw new RefusedFile(Reason.STRICT);
        }
        mainPart = target.startsWith("/") ? target.substring(1) : target;
    }

    private static String attribute(XMLStreamReader element, String name) {
        @Nullable String value = element.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The part with the text itself. */
    String mainPart() {
        if (mainPart == null) {
            throw new RefusedFile(Reason.NOT_WORD);
        }
        return mainPart;
    }

    List<OutsideLink> outside() {
        return List.copyOf(outside);
    }
}
