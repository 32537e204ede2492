package vn.trinhky.workflow.map.drawing;

import java.util.List;
import java.util.Map;

/**
 * The words of a picture, by the id of the element that they belong to.
 *
 * @param names what elements and arrows are called, in the reader's language
 * @param notes what else is to be read at an element, such as who holds it
 */
public record Captions(Map<String, String> names, Map<String, List<String>> notes) {

    public Captions {
        names = Map.copyOf(names);
        notes = Map.copyOf(notes);
    }

    String name(String id) {
        return names.getOrDefault(id, "");
    }

    List<String> notes(String id) {
        return notes.getOrDefault(id, List.of());
    }
}
