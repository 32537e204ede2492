package vn.trinhky.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The same texts when one section is given up: its blocks follow those of another. */
    public SectionTexts given(String key, String into) {
        if (!byKey.containsKey(key)) {
            return this;
        }
        Map<String, Manuscript> changed = new LinkedHashMap<>(byKey);
        List<Block> blocks = new ArrayList<>(of(into).blocks());
        blocks.addAll(of(key).blocks());
        changed.remove(key);
        changed.put(into, new Manuscript(blocks));
        return new SectionTexts(changed);
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }
}
