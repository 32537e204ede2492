package vn.trinhky.manuscript.json;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import vn.trinhky.manuscript.Appendix;

/** Keeps appendices as a JSON array, their bodies in the editor's own shape; null for none. */
@Converter
public class AppendicesColumn implements AttributeConverter<List<Appendix>, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<Appendix> appendices) {
        return appendices == null || appendices.isEmpty() ? null : write(appendices);
    }

    /** Equal appendices give equal strings. */
    static String write(List<Appendix> appendices) {
        ArrayNode all = JSON.createArrayNode();
        appendices.forEach(appendix -> all.addObject()
                .put("title", appendix.title())
                .put("sheet", appendix.sheet().name())
                .set("body", ManuscriptJson.node(appendix.body())));
        return JSON.writeValueAsString(all);
    }

    @Override
    public List<Appendix> convertToEntityAttribute(@Nullable String column) {
        List<Appendix> appendices = new ArrayList<>();
        if (column != null) {
            for (JsonNode one : JSON.readTree(column)) {
                appendices.add(new Appendix(
                        one.get("title").asString(),
                        Appendix.Sheet.valueOf(one.get("sheet").asString()),
                        ManuscriptJson.read(one.get("body"))));
            }
        }
        return List.copyOf(appendices);
    }
}
