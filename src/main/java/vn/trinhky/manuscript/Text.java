package vn.trinhky.manuscript;

import java.util.EnumSet;
import java.util.Set;

/** A run of text in one typeface. Never empty. */
public record Text(String text, Set<Style> styles) implements Styled {

    /** A typeface; runs may combine several. */
    public enum Style {
        BOLD,
        ITALIC,
        UNDERLINE,
        SUPERSCRIPT
    }

    public Text {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a run of text cannot be empty");
        }
        styles = ordered(styles);
    }

    static Set<Style> ordered(Set<Style> styles) {
        return styles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(styles));
    }

    @Override
    public String shown() {
        return text;
    }

    @Override
    public Text in(Set<Style> styles) {
        return new Text(text, styles);
    }

    public static Text plain(String text) {
        return new Text(text, Set.of());
    }
}
