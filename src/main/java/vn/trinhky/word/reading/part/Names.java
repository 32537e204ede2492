package vn.trinhky.word.reading.part;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of one part's elements and attributes, under prefixes of our own and each held in memory once. */
final class Names {

    private static final String OPEN = "http://schemas.openxmlformats.org/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OPEN + "wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry(OPEN + "officeDocument/2006/relationships", "r:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r:"),
            Map.entry(OPEN + "officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry(OPEN + "markup-compatibility/2006", "mc:"),
            Map.entry(OPEN + "drawingml/2006/main", "a:"),
            Map.entry(OPEN + "drawingml/2006/picture", "pic:"),
            Map.entry(OPEN + "drawingml/2006/chart", "c:"),
            Map.entry(OPEN + "drawingml/2006/diagram", "dgm:"),
            Map.entry(OPEN + "drawingml/2006/wordprocessingDrawing", "wp:"),
            Map.entry("urn:schemas-microsoft-com:vml", "v:"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o:"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps:"),
            Map.entry(OPEN + "officeDocument/2006/docPropsVTypes", "vt:"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml:"),
            Map.entry("", ""));

    /** Elements that nobody told us about keep their local name behind this. */
    private static final String UNKNOWN = "?:";

    private final Map<String, Map<String, String>> known = new HashMap<>();

    String of(@Nullable String namespace, String local) {
        String space = namespace == null ? "" : namespace;
        Map<String, String> names = known.computeIfAbsent(space, any -> new HashMap<>());
        String name = names.get(local);
        if (name == null) {
            name = PREFIXES.getOrDefault(space, UNKNOWN) + local;
            names.put(local, name);
        }
        return name;
    }
}
