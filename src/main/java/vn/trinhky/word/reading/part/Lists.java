package vn.trinhky.word.reading.part;

import java.util.HashMap;
import java.util.Map;

/** The lists of a file: what stands before each paragraph of each list and level. */
public final class Lists {

    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    private final Map<String, Node> lists = new HashMap<>();
    private final Map<String, Node> patterns = new HashMap<>();
    private final Map<String, String> patternOfStyle = new HashMap<>();

    public Lists(Node numbering) {
        for (Node node : numbering.children()) {
            if (node.is("w:num")) {
                lists.put(node.attribute("w:numId"), node);
            } else if (node.is("w:abstractNum")) {
                String id = node.attribute("w:abstractNumId");
                patterns.put(id, node);
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
        for (Node level : patterns.getOrDefault(pattern(list), Node.NONE).children()) {
            if (level.is("w:lvl") && level.value("w:pStyle").equals(styleId)) {
                return Node.parsed(level.attribute("w:ilvl"), 0);
            }
        }
        return 0;
    }

    /** The definition of one level, {@link Node#NONE} when the list has none. */
    Node level(String list, int step) {
        Node own = override(list, step).child("w:lvl");
        return own.exists() ? own : level(patterns.getOrDefault(pattern(list), Node.NONE), "w:lvl", step);
    }

    /** What this list changes in its pattern. */
    Node override(String list, int step) {
        return level(lists.getOrDefault(list, Node.NONE), "w:lvlOverride", step);
    }

    private static Node level(Node parent, String name, int step) {
        for (Node node : parent.children()) {
            if (node.is(name) && Node.parsed(node.attribute("w:ilvl"), -1) == step) {
                return node;
            }
        }
        return Node.NONE;
    }
}
