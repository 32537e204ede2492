package vn.trinhky.manuscript;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text kept section by section, under the keys of an outline. A section without text is not in the map. */
public record SectionTexts(Map<String, Manuscript> byKey) {

    public SectionTexts {
        Map<String, Manuscript> written = new LinkedHashMap<>();
        byKey.forEach((key, text) -> {
            if (!text.isEmpty()) {
                written.put(key, text);
            }
        });
        byKey = Collections.unmodifiableMap(written);
    }

    public static SectionTexts none() {
        return new SectionTexts(Map.of());
    }

    /** The text of a section, empty when nothing was written. */
    public Manuscript of(String key) {
        return byKey.getOrDefault(key, Manuscript.empty());
    }

    /** The same texts with one section replaced. */
    public SectionTexts with(String key, Manuscript text) {
        Map<String, Manuscript> changed = new LinkedHashMap<>(byKey);
        changed.put(key, text);
        return new SectionTexts(changed);
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
