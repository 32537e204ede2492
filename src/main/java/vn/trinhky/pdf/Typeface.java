package vn.trinhky.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import vn.trinhky.manuscript.Text.Style;

/** Typefaces of runs within a line. */
final class Typeface {

    private Typeface() {}

    static Attributes of(Set<Style> styles) {
        List<String> properties = new ArrayList<>();
        for (Style style : styles) {
            properties.addAll(
                    switch (style) {
                        case BOLD -> List.of("font-weight", "bold");
                        case ITALIC -> List.of("font-style", "italic");
                        case UNDERLINE -> List.of("text-decoration", "underline");
                        case SUPERSCRIPT -> List.of("baseline-shift", "super", "font-size", "65%");
                    });
        }
        return FormattingObjects.attributes(properties.toArray(String[]::new));
    }

    /** A footnote mark beside text of this size, in points. It does not push the lines apart. */
    static Attributes raised(double size) {
        return FormattingObjects.attributes(
                "font-size", Look.points(size * 0.65),
                "font-weight", "normal",
                "font-style", "normal",
                "text-decoration", "no-underline",
                "baseline-shift", Look.points(size * 0.33));
    }
}
