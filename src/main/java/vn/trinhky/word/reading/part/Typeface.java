package vn.trinhky.word.reading.part;

import java.util.EnumSet;
import java.util.Set;
import vn.trinhky.manuscript.Text;

/**
 * What a style or run switches on and off; the rest it leaves as it was.
 *
 * @param on the features switched on, one bit each
 * @param off the features switched off, one bit each
 */
public record Typeface(int on, int off) {

    /** Says nothing. */
    public static final Typeface NONE = new Typeface(0, 0);

    /** What can be on or off. The first four are the styles of a manuscript, in their order. */
    public enum Feature {
        BOLD,
        ITALIC,
        UNDERLINE,
        SUPERSCRIPT,
        SUBSCRIPT,
        STRUCK,
        HIDDEN;

        @SuppressWarnings("EnumOrdinal") // a bit each, kept nowhere
        private int bit() {
            return 1 << ordinal();
        }
    }

    private static final int TOGGLES =
            Feature.BOLD.bit() | Feature.ITALIC.bit() | Feature.STRUCK.bit() | Feature.HIDDEN.bit();

    private static final Set<Text.Style>[] STYLES = styleSets();

    @SuppressWarnings({"unchecked", "rawtypes", "EnumOrdinal"})
    private static Set<Text.Style>[] styleSets() {
        Text.Style[] all = Text.Style.values();
        Set<Text.Style>[] sets = new Set[1 << all.length];
        for (int bits = 0; bits < sets.length; bits++) {
            Set<Text.Style> set = EnumSet.noneOf(Text.Style.class);
            for (Text.Style style : all) {
                if ((bits & (1 << style.ordinal())) != 0) {
                    set.add(style);
                }
            }
            sets[bits] = set.isEmpty() ? Set.of() : Set.copyOf(set);
        }
        return sets;
    }

    /** What these run properties say. */
    static Typeface of(Node properties) {
        Typeface face = NONE;
        for (Node property : properties.children()) {
            face = switch (property.name()) {
                case "w:b" -> face.with(Feature.BOLD, property.isOn());
                case "w:i" -> face.with(Feature.ITALIC, property.isOn());
                case "w:u" -> face.with(Feature.UNDERLINE, isLine(property));
                case "w:vertAlign" -> face.raised(property.attribute("w:val"));
                case "w:strike", "w:dstrike" -> face.with(Feature.STRUCK, property.isOn());
                case "w:vanish" -> face.with(Feature.HIDDEN, property.isOn());
                default -> face;
            };
        }
        return face;
    }

    private static boolean isLine(Node underline) {
        return !underline.attribute("w:val").equals("none") && underline.isOn();
    }

    private Typeface raised(String position) {
        return with(Feature.SUPERSCRIPT, position.equals("superscript"))
                .with(Feature.SUBSCRIPT, position.equals("subscript"));
    }

    private Typeface with(Feature feature, boolean isOn) {
        int bit = feature.bit();
        return isOn ? new Typeface(on | bit, off & ~bit) : new Typeface(on & ~bit, off | bit);
    }

    /** This and, where it is silent, what lies beneath it. */
    Typeface over(Typeface beneath) {
        return new Typeface((beneath.on & ~off) | on, (beneath.off & ~on) | off);
    }

    /** A character style upon a paragraph style: what both switch on, such as bold, is off again. */
    Typeface upon(Typeface paragraph) {
        int both = on & paragraph.on & TOGGLES;
        Typeface sum = over(paragraph);
        return new Typeface(sum.on & ~both, sum.off);
    }

    Typeface without(Feature feature) {
        return new Typeface(on & ~feature.bit(), off);
    }

    public boolean has(Feature feature) {
        return (on & feature.bit()) != 0;
    }

    /** As far as a manuscript knows it. */
    public Set<Text.Style> styles() {
        return STYLES[on & (STYLES.length - 1)];
    }
}
