package vn.trinhky.web;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** The fields of a form that say something, in their order: to be asked once more, by an address or a button. */
public final class AskedFields {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** @param value one or several; null for a field that says nothing */
    public AskedFields and(String name, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            fields.put(name, several.stream().map(String::valueOf).toList());
        } else if (value != null) {
            fields.put(name, List.of(value.toString()));
        }
        return this;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    public Map<String, List<String>> byName() {
        return Collections.unmodifiableMap(fields);
    }

    /** An address with them, such as {@code /register/print?span=2024}. */
    public String at(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        fields.forEach((name, values) ->
                values.forEach(value -> address.queryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))));
        return address.build(true).toUriString();
    }
}
