package vn.trinhky.word.check.seen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.trinhky.word.reading.part.Lists;
import vn.trinhky.word.reading.part.Node;

/** What defaults, table style, paragraph style, list, character style and own settings make of a line together. */
final class Cascade {

    /** Styles based on each other; a longer chain, or one in a circle, is cut off. */
    private static final int DEEPEST = 20;

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, List<Node>> chains = new HashMap<>();
    private final Node defaults;
    private final ThemeFonts theme;
    private final Lists lists;
    private String usual = "";

    Cascade(Node sheet, ThemeFonts theme, Lists lists) {
        this.defaults = sheet.child("w:docDefaults");
        this.theme = theme;
        this.lists = lists;
        for (Node style : sheet.children()) {
            styles.put(style.attribute("w:styleId"), style);
            boolean isDefault = style.attribute("w:default").equals("1")
                    || style.attribute("w:default").equals("true");
            if (isDefault && style.attribute("w:type").equals("paragraph")) {
                usual = style.attribute("w:styleId");
            }
        }
    }

    /** The shape of a paragraph with these properties in a table of this style; empty outside tables. */
    LineShape shape(Node own, String tableStyle) {
        ShapeLayers layers = new ShapeLayers();
        layers.lay(defaults.child("w:pPrDefault").child("w:pPr"));
        chain(tableStyle).forEach(style -> layers.lay(style.child("w:pPr")));
        for (Node style : chain(styleOf(own))) {
            Node properties = style.child("w:pPr");
            layers.lay(level(properties).child("w:pPr"));
            layers.lay(properties);
        }
        layers.lay(level(own).child("w:pPr"));
        layers.lay(own);
        return layers.shape();
    }

    /** The type of a run with these properties in such a paragraph. */
    Type type(Node run, Node paragraph, String tableStyle) {
        TypeLayers layers = new TypeLayers(theme);
        layers.lay(defaults.child("w:rPrDefault").child("w:rPr"));
        chain(tableStyle).forEach(style -> layers.lay(style.child("w:rPr")));
        chain(styleOf(paragraph)).forEach(style -> layers.lay(style.child("w:rPr")));
        String character = run.value("w:rStyle");
        if (!character.isEmpty()) {
            chain(character).forEach(style -> layers.toggle(style.child("w:rPr")));
        }
        layers.lay(run);
        return layers.type();
    }

    /** The name of a paragraph's style, in lower case. */
    String styleName(Node paragraph) {
        return styles.getOrDefault(styleOf(paragraph), Node.NONE)
                .value("w:name")
                .toLowerCase(Locale.ROOT);
    }

    /** What a list puts before the paragraph: its first number stands for all. Empty for none. */
    String label(Node own) {
        boolean says = own.child("w:numPr").has("w:numId");
        Node level = says
                ? level(own)
                : chain(styleOf(own)).stream()
                        .map(style -> level(style.child("w:pPr")))
                        .filter(Node::exists)
                        .reduce(Node.NONE, (weaker, stronger) -> stronger);
        return label(level, level.value("w:numFmt"));
    }

    private static String label(Node level, String format) {
        String number =
                switch (format) {
                    case "upperRoman" -> "I";
                    case "lowerRoman" -> "i";
                    case "upperLetter" -> "A";
                    case "lowerLetter" -> "a";
                    default -> "1";
                };
        return format.equals("none")
                ? ""
                : level.value("w:lvlText").replaceAll("%\\d", number).strip();
    }

    private Node level(Node properties) {
        Node list = properties.child("w:numPr");
        String id = list.value("w:numId");
        return id.isEmpty() || id.equals("0") ? Node.NONE : lists.level(id, list.number("w:ilvl", 0));
    }

    private String styleOf(Node paragraph) {
        String id = paragraph.value("w:pStyle");
        return id.isEmpty() ? usual : id;
    }

    /** A style and what it is based on, the weakest first. */
    private List<Node> chain(String id) {
        List<Node> known = chains.get(id);
        if (known == null) {
            known = chained(id);
            chains.put(id, known);
        }
        return known;
    }

    private List<Node> chained(String id) {
        Deque<Node> chain = new ArrayDeque<>();
        Node style = styles.getOrDefault(id, Node.NONE);
        while (style.exists() && chain.size() < DEEPEST) {
            chain.addFirst(style);
            style = styles.getOrDefault(style.value("w:basedOn"), Node.NONE);
        }
        return new ArrayList<>(chain);
    }
}
