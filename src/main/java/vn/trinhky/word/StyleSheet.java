package vn.trinhky.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.trinhky.word.TemplateMeasures.Alignment;
import vn.trinhky.word.TemplateMeasures.Style;

/** The styles of a Word file with what each inherits: its own setting first, then its bases', then the defaults. */
final class StyleSheet {

    private static final double TWIPS_IN_A_POINT = 20;
    private static final double TWIPS_IN_A_LINE = 240;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Deque<Element>> lookup = new HashMap<>();

    StyleSheet(Document tree) {
        for (Element style : Word.all(tree, "style")) {
            styles.put(style.getAttributeNS(Word.NAMESPACE, "styleId"), style);
        }
        Element defaults = Word.child(tree.getDocumentElement(), "docDefaults");
        for (String id : styles.keySet()) {
            lookup.put(id, inheritance(id, defaults));
        }
    }

    private Deque<Element> inheritance(String id, @Nullable Element defaults) {
        Deque<Element> chain = new ArrayDeque<>();
        for (Element style = styles.get(id); style != null && !chain.contains(style); style = base(style)) {
            chain.add(style);
        }
        if (defaults != null) {
            addIfPresent(chain, Word.child(defaults, "rPrDefault"));
            addIfPresent(chain, Word.child(defaults, "pPrDefault"));
        }
        return chain;
    }

    private static void addIfPresent(Deque<Element> chain, @Nullable Element element) {
        if (element != null) {
            chain.add(element);
        }
    }

    private @Nullable Element base(Element style) {
        return styles.get(Word.attribute(Word.child(style, "basedOn"), "val"));
    }

    /** What this style or the nearest that it inherits from says, or null. */
    @Nullable
    String setting(String id, String path, String attribute) {
        Deque<Element> chain = lookup.get(id);
        if (chain != null) {
            for (Element style : chain) {
                String value = Word.attribute(Word.child(style, path), attribute);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private boolean has(String id, String path) {
        for (Element style : lookup.getOrDefault(id, new ArrayDeque<>())) {
            Element found = Word.child(style, path);
            if (found != null) {
                String value = Word.attribute(found, "val");
                return value == null || !Set.of("0", "false", "off", "none").contains(value);
            }
        }
        return false;
    }

    private double points(String id, String attribute) {
        String value = setting(id, "pPr/spacing", attribute);
        return value == null ? 0 : Double.parseDouble(value) / TWIPS_IN_A_POINT;
    }

    Map<String, Style> measured() {
        return styles.keySet().stream().collect(Collectors.toMap(id -> id, this::measured));
    }

    private Style measured(String id) {
        String font = setting(id, "rPr/rFonts", "ascii");
        String halfPoints = setting(id, "rPr/sz", "val");
        return new Style(
                font == null ? "Times New Roman" : font,
                halfPoints == null ? 10 : Double.parseDouble(halfPoints) / 2,
                has(id, "rPr/b"),
                has(id, "rPr/i"),
                has(id, "rPr/u"),
                has(id, "rPr/caps"),
                alignment(id),
                firstLine(id),
                Word.millimetres(setting(id, "pPr/ind", "left")),
                points(id, "before"),
                points(id, "after"),
                exactLine(id),
                lineMultiple(id));
    }

    private Alignment alignment(String id) {
        String value = setting(id, "pPr/jc", "val");
        return switch (value == null ? "left" : value) {
            case "center" -> Alignment.CENTRE;
            case "right", "end" -> Alignment.RIGHT;
            case "both" -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    private double firstLine(String id) {
        String hanging = setting(id, "pPr/ind", "hanging");
        return hanging == null ? Word.millimetres(setting(id, "pPr/ind", "firstLine")) : -Word.millimetres(hanging);
    }

    private boolean isExact(String id) {
        return "exact".equals(setting(id, "pPr/spacing", "lineRule"));
    }

    private double exactLine(String id) {
        return isExact(id) ? points(id, "line") : 0;
    }

    private double lineMultiple(String id) {
        String line = setting(id, "pPr/spacing", "line");
        return isExact(id) || line == null ? 1 : Double.parseDouble(line) / TWIPS_IN_A_LINE;
    }
}
