package vn.trinhky.manuscript.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;

/** Keeps section texts as one JSON object, each section in the editor's own shape. */
@Converter
public class SectionTextsColumn implements AttributeConverter<SectionTexts, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SectionTexts texts) {
        if (texts == null) {
            return null;
        }
        ObjectNode sections = JSON.createObjectNode();
        texts.byKey().forEach((key, text) -> sections.set(key, ManuscriptJson.node(text)));
        return JSON.writeValueAsString(sections);
    }

    @Override
    public @Nullable SectionTexts convertToEntityAttribute(@Nullable String column) {
        if (column == null) {
            return null;
        }
        Map<String, Manuscript> texts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> section : JSON.readTree(column).properties()) {
            texts.put(section.getKey(), ManuscriptJson.read(section.getValue()));
        }
        return new SectionTexts(texts);
    }
}
