package vn.trinhky.word.check.seen;

import java.util.Locale;
import vn.trinhky.word.reading.part.Node;

/** Run properties laid upon each other, the weaker first. */
final class TypeLayers {

    /** What Word prints with where nothing says otherwise. */
    private static final String LAST_RESORT = "Times New Roman";

    private final ThemeFonts theme;
    private String font = LAST_RESORT;
    private String vietnameseFont = LAST_RESORT;
    private double size = 10;
    private boolean bold;
    private boolean italic;
    private boolean underlined;
    private boolean capitals;
    private boolean hidden;
    private boolean raised;
    private String colour = "";

    TypeLayers(ThemeFonts theme) {
        this.theme = theme;
    }

    void lay(Node properties) {
        for (Node property : properties.children()) {
            switch (property.name()) {
                case "w:rFonts" -> fonts(property);
                case "w:sz" -> size = Node.parsed(property.attribute("w:val"), (int) (2 * size)) / 2.0;
                case "w:b" -> bold = property.isOn();
                case "w:i" -> italic = property.isOn();
                case "w:caps" -> capitals = property.isOn();
                case "w:vanish" -> hidden = property.isOn();
                case "w:u" ->
                    underlined = property.isOn() && !property.attribute("w:val").equals("none");
                case "w:vertAlign" -> raised = property.attribute("w:val").equals("superscript");
                case "w:color" -> colour = colour(property);
                default -> {}
            }
        }
    }

    /** Lays a character style: what it switches on and the paragraph has on already is off again. */
    void toggle(Node properties) {
        boolean wasBold = bold;
        boolean wasItalic = italic;
        boolean wasCapitals = capitals;
        lay(properties);
        bold = properties.child("w:b").isOn() ? !wasBold : bold;
        italic = properties.child("w:i").isOn() ? !wasItalic : italic;
        capitals = properties.child("w:caps").isOn() ? !wasCapitals : capitals;
    }

    private void fonts(Node fonts) {
        font = font(fonts, "w:asciiTheme", "w:ascii", font);
        vietnameseFont = font(fonts, "w:hAnsiTheme", "w:hAnsi", vietnameseFont);
    }

    private String font(Node fonts, String themed, String plain, String otherwise) {
        String name = fonts.attribute(themed).isEmpty() ? "" : theme.named(fonts.attribute(themed));
        if (!name.isEmpty()) {
            return name;
        }
        return fonts.attribute(plain).isEmpty() ? otherwise : fonts.attribute(plain);
    }

    /** The two dark colours of a theme are black in every office's theme. */
    private static String colour(Node colour) {
        String themed = colour.attribute("w:themeColor");
        return themed.equals("text1") || themed.equals("dark1")
                ? "auto"
                : colour.attribute("w:val").toUpperCase(Locale.ROOT).replace("AUTO", "auto");
    }

    Type type() {
        return new Type(font, vietnameseFont, size, bold, italic, underlined, capitals, hidden, raised, colour);
    }
}
