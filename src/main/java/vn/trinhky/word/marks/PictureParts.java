package vn.trinhky.word.marks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.trinhky.word.file.PackedPart;

/** Makes room in a template for one picture: the list of its parts names it, and the text points to it. */
public final class PictureParts {

    /** The name under which the text asks for the picture. */
    static final String RELATIONSHIP = "rIdLookup";

    private static final String TYPES = "[Content_Types].xml";
    private static final String FOLDER = "word/media/";
    private static final String PICTURE = "lookup.png";

    private PictureParts() {}

    public static PackedPart picture(byte[] png) {
        return PackedPart.of(FOLDER + PICTURE, png);
    }

    /**
     * The same parts with room for the picture.
     *
     * @param written the whole template, by name
     * @param text the name of the part that holds the text
     */
    public static List<PackedPart> withRoom(List<PackedPart> parts, Map<String, byte[]> written, String text) {
        String pointers = text.replaceFirst("([^/]+)$", "_rels/$1.rels");
        return parts.stream()
                .map(part -> {
                    if (part.isNamed(TYPES)) {
                        return PackedPart.of(TYPES, withType(xml(written, TYPES)));
                    }
                    return part.isNamed(pointers) ? PackedPart.of(pointers, withPointer(xml(written, pointers))) : part;
                })
                .toList();
    }

    private static String xml(Map<String, byte[]> written, String name) {
        return new String(written.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] withType(String types) {
        String type = "<Default Extension=\"png\" ContentType=\"image/png\"/>";
        return (types.contains("Extension=\"png\"") ? types : types.replaceFirst("(<Types[^>]*>)", "$1" + type))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withPointer(String pointers) {
        String pointer = "<Relationship Id=\"" + RELATIONSHIP
                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"/"
                + FOLDER
                + PICTURE + "\"/>";
        return pointers.replace("</Relationships>", pointer + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
