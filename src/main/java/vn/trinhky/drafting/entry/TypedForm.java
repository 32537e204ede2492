package vn.trinhky.drafting.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.trinhky.drafting.LineChange;
import vn.trinhky.figures.form.TypedFigure;
import vn.trinhky.web.InvalidInput;

/**
 * The plain form as a browser sends it, with what the page showed when it was opened ({@code base}): only lines that differ
 * from that were changed.
 *
 * @param typed by the code of the indicator
 */
record TypedForm(Map<String, TypedFigure> typed, Map<String, TypedFigure> base) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String VALUE = "value.";

    static TypedForm of(Map<String, String> fields) {
        Map<String, TypedFigure> typed = new LinkedHashMap<>();
        fields.forEach((field, value) -> {
            if (field.startsWith(VALUE)) {
                String code = field.substring(VALUE.length());
                typed.put(
                        code,
                        new TypedFigure(
                                value, fields.containsKey("nil." + code), fields.getOrDefault("note." + code, "")));
            }
        });
        return new TypedForm(typed, read(fields.getOrDefault("base", "{}")));
    }

    /** What a page shows, to be sent back with the form. */
    static String json(FigureTable table) {
        Map<String, TypedFigure> shown = new LinkedHashMap<>();
        table.rows().stream()
                .filter(row -> !row.computed() && !row.typed().saysNothing())
                .forEach(row -> shown.put(row.code(), row.line().typed()));
        return JSON.writeValueAsString(shown);
    }

    private static Map<String, TypedFigure> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, TypedFigure>>() {});
        } catch (JacksonException notOurs) {
            throw new InvalidInput("base", "formOutdated");
        }
    }

    List<LineChange> changes() {
        List<LineChange> changes = new ArrayList<>();
        typed.forEach((code, mine) -> {
            @Nullable TypedFigure before = base.get(code);
            if (!mine.equals(before == null ? TypedFigure.NOTHING : before)) {
                changes.add(new LineChange(code, before, mine));
            }
        });
        return changes;
    }
}
