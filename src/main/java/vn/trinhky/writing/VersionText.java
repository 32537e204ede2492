package vn.trinhky.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.trinhky.manuscript.json.ManuscriptJson;

/**
 * A version with its text.
 *
 * @param sections the documents of its sections, by key
 */
public record VersionText(VersionLine line, Map<String, JsonNode> sections) {

    public static VersionText of(TextVersion version) {
        Map<String, JsonNode> sections = new LinkedHashMap<>();
        version.texts().byKey().forEach((key, text) -> sections.put(key, ManuscriptJson.node(text)));
        return new VersionText(version.line(), sections);
    }
}
