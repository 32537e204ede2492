package vn.trinhky.word.reading.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The style sheet of a file. A file without one, or with a style that nobody defined, is read as plain text. */
public final class Styles {

    /** Styles based on each other; a longer chain, or one in a circle, is cut off. */
    private static final int DEEPEST = 20;

    private final Map<String, Node> styles = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, Typeface> faces = new HashMap<>();
    private String usual = "";

    public Styles(Node sheet) {
        for (Node style : sheet.children()) {
            String id = style.attribute("w:styleId");
            styles.put(id, style);
            if (style.attribute("w:type").equals("paragraph") && isDefault(style)) {
                usual = id;
            }
        }
    }

    private static boolean isDefault(Node style) {
        return style.attribute("w:default").equals("1")
                || style.attribute("w:default").equals("true");
    }

    /** The look of a paragraph with these properties. */
    public Look look(Node properties) {
        String id = properties.value("w:pStyle");
        Look look = looks.computeIfAbsent(id.isEmpty() ? usual : id, wanted -> styled(wanted, 0));
        Node level = properties.child("w:outlineLvl");
        return level.exists() ? look.at(outline(level)) : look;
    }

    private Look styled(String id, int depth) {
        Node style = styles.getOrDefault(id, Node.NONE);
        if (!style.exists() || depth > DEEPEST) {
            return Look.PLAIN;
        }
        String basis = style.value("w:basedOn");
        Look beneath = basis.isEmpty() ? Look.PLAIN : styled(basis, depth + 1);
        String name = style.value("w:name").toLowerCase(Locale.ROOT).strip();
        Look look = new Look(
                name,
                level(style, beneath),
                beneath.list(),
                beneath.step(),
                Typeface.of(style.child("w:rPr")).over(beneath.face()));
        Node list = style.child("w:pPr").child("w:numPr");
        if (!list.exists()) {
            return look;
        }
        String number = list.has("w:numId") ? list.value("w:numId") : beneath.list();
        return look.in(number, list.number("w:ilvl", list.has("w:numId") ? -1 : beneath.step()));
    }

    private static int level(Node style, Look beneath) {
        Node level = style.child("w:pPr").child("w:outlineLvl");
        if (level.exists()) {
            return outline(level);
        }
        int named = Look.levelOf(style.value("w:name"));
        return named > 0 ? named : beneath.outline();
    }

    /** Word counts from 0 and calls running text 9. */
    private static int outline(Node level) {
        int value = Node.parsed(level.attribute("w:val"), 9);
        return value >= 0 && value < 9 ? value + 1 : 0;
    }

    /** The typeface of a run with these properties in a paragraph whose style has the other one. */
    public Typeface face(Node properties, Typeface paragraph) {
        if (!properties.exists()) {
            return paragraph;
        }
        String id = properties.value("w:rStyle");
        Typeface style = id.isEmpty() ? Typeface.NONE : faces.computeIfAbsent(id, wanted -> face(wanted, 0));
        return Typeface.of(properties).over(style.upon(paragraph));
    }

    private Typeface face(String id, int depth) {
        Node style = styles.getOrDefault(id, Node.NONE);
        if (!style.exists() || depth > DEEPEST) {
            return Typeface.NONE;
        }
        Typeface face = Typeface.of(style.child("w:rPr")).over(face(style.value("w:basedOn"), depth + 1));
        String name = style.value("w:name").toLowerCase(Locale.ROOT);
        // The line below a link says that it can be clicked, not that it matters.
        return name.contains("hyperlink") || name.contains("internet link")
                ? face.without(Typeface.Feature.UNDERLINE)
                : face;
    }
}
