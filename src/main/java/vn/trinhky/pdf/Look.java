package vn.trinhky.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.xml.sax.helpers.AttributesImpl;
import vn.trinhky.word.TemplateMeasures;
import vn.trinhky.word.TemplateMeasures.Alignment;
import vn.trinhky.word.TemplateMeasures.Style;

/**
 * The template's styles in the words of XSL-FO. Every inheritable property is said each time, so that a footnote does
 * not take on the look of the heading it hangs on.
 */
final class Look {

    /** Height of a single line of Times New Roman, as a multiple of its size. */
    private static final double SINGLE = 1.15;

    private final TemplateMeasures measures;
    private final Map<String, AttributesImpl> known = new HashMap<>();

    Look(TemplateMeasures measures) {
        this.measures = measures;
    }

    TemplateMeasures.Page page() {
        return measures.page();
    }

    /** A fixed text of the template; empty when the template has none of that name. */
    String fixedText(String tag) {
        return measures.fixedTexts().getOrDefault(tag, "");
    }

    Map<String, String> fixedTexts() {
        return measures.fixedTexts();
    }

    Style style(String styleId) {
        Style style = measures.styles().get(styleId);
        if (style == null) {
            throw new IllegalArgumentException("the template has no style " + styleId);
        }
        return style;
    }

    /** The properties of a paragraph, for reading; copy before adding. */
    AttributesImpl of(String styleId) {
        return known.computeIfAbsent(styleId, id -> properties(style(id)));
    }

    /** The properties of a paragraph that keeps its distance where it comes first in a column. */
    AttributesImpl atTop(String styleId) {
        return of(styleId, "space-before.conditionality", "retain");
    }

    /** The properties of a paragraph with some more of its own. */
    AttributesImpl of(String styleId, String... namesAndValues) {
        AttributesImpl all = new AttributesImpl(of(styleId));
        AttributesImpl more = FormattingObjects.attributes(namesAndValues);
        for (int i = 0; i < more.getLength(); i++) {
            int old = all.getIndex(more.getQName(i));
            if (old >= 0) {
                all.removeAttribute(old);
            }
            all.addAttribute("", more.getLocalName(i), more.getQName(i), "CDATA", more.getValue(i));
        }
        return all;
    }

    private static double lineHeight(Style style) {
        return style.exactLine() > 0 ? style.exactLine() : style.size() * SINGLE * Math.max(style.lineMultiple(), 1);
    }

    private static AttributesImpl properties(Style style) {
        return FormattingObjects.attributes(
                "font-size", points(style.size()),
                "font-weight", style.bold() ? "bold" : "normal",
                "font-style", style.italic() ? "italic" : "normal",
                "text-decoration", style.underline() ? "underline" : "no-underline",
                "text-transform", style.capitals() ? "uppercase" : "none",
                "text-align", alignment(style.alignment()),
                "text-indent", millimetres(style.firstLine()),
                "start-indent", millimetres(style.left()),
                "space-before", points(style.before()),
                "space-after", points(style.after()),
                "line-height", points(lineHeight(style)));
    }

    private static String alignment(Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "start";
            case CENTRE -> "center";
            case RIGHT -> "end";
            case JUSTIFIED -> "justify";
        };
    }

    static String points(double value) {
        return String.format(Locale.ROOT, "%.2fpt", value);
    }

    static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.2fmm", value);
    }
}
