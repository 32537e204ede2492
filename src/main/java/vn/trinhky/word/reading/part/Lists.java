package vn.trinhky.word.reading.part;

import java.util.HashMap;
import java.util.Map;

/** The lists of a file: what stands before each paragraph of each list and level. */
public final class Lists {

    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    private final Map<String, Node> lists = new HashMap<>();
    private final Map<String, Node> patterns = new HashMap<>();
    private final Map<String, Map<Integer, Node>> levels = new HashMap<>();
    private final Map<String, Map<Integer, Node>> overrides = new HashMap<>();
    private final Map<String, String> patternOfStyle = new HashMap<>();

    public Lists(Node numbering) {
        for (Node node : numbering.children()) {
            if (node.is("w:num")) {
                lists.put(node.attribute("w:numId"), node);
                overrides.put(node.attribute("w:numId"), steps(node, "w:lvlOverride"));
            } else if (node.is("w:abstractNum")) {
                String id = node.attribute("w:abstractNumId");
                patterns.put(id, node);
                levels.put(id, steps(node, "w:lvl"));
                patternOfStyle.put(node.value("w:styleLink"), id);
            }
        }
    }

    /** The pattern that a list follows; lists of one pattern count on together. */
    String pattern(String list) {
        String id = lists.getOrDefault(list, Node.NONE).value("w:abstractNumId");
        String link = patterns.getOrDefault(id, Node.NONE).value("w:numStyleLink");
        return link.isEmpty() ? id : patternOfStyle.getOrDefault(link, id);
    }

    /** The level of a list that belongs to a paragraph style, or 0. */
    int stepOf(String list, String styleId) {
        Map<Integer, Node> steps = levels.getOrDefault(pattern(list), Map.of());
        for (int step = 0; step < LEVELS; step++) {
            if (steps.getOrDefault(step, Node.NONE).value("w:pStyle").equals(styleId)) {
                return step;
            }
        }
        return 0;
    }

    /** The definition of one level, {@link Node#NONE} when the list has none. */
    public Node level(String list, int step) {
        Node own = override(list, step).child("w:lvl");
        return own.exists() ? own : levels.getOrDefault(pattern(list), Map.of()).getOrDefault(step, Node.NONE);
    }

    /** What this list changes in its pattern. */
    Node override(String list, int step) {
        return overrides.getOrDefault(list, Map.of()).getOrDefault(step, Node.NONE);
    }

    private static Map<Integer, Node> steps(Node parent, String name) {
        Map<Integer, Node> steps = new HashMap<>();
        for (Node node : parent.children()) {
            int step = Node.parsed(node.attribute("w:ilvl"), -1);
            if (node.is(name) && step >= 0 && step < LEVELS) {
                steps.putIfAbsent(step, node);
            }
        }
        return steps;
    }
}
