package vn.trinhky.word;

import java.util.Map;

/**
 * What a template says about the look of its documents, read from the template itself, so that a template restyled in
 * Word changes every form of the document.
 *
 * @param styles by the style id that the template uses
 * @param fixedTexts by the tag of the content control that holds them
 */
public record TemplateMeasures(Page page, Map<String, Style> styles, Map<String, String> fixedTexts) {

    public TemplateMeasures {
        styles = Map.copyOf(styles);
        fixedTexts = Map.copyOf(fixedTexts);
    }

    /** The sheet and its margins, in millimetres; {@code header} is the distance of the page number from the top edge. */
    public record Page(
            double width, double height, double top, double bottom, double left, double right, double header) {}

    /**
     * The look of one kind of paragraph: type size and spacing in points, indents in millimetres.
     *
     * @param firstLine first-line indent; negative for a hanging one
     * @param exactLine line spacing in points when exact, 0 when it is a multiple
     * @param lineMultiple line spacing as a multiple of single when not exact
     */
    public record Style(
            String font,
            double size,
            boolean bold,
            boolean italic,
            boolean underline,
            boolean capitals,
            Alignment alignment,
            double firstLine,
            double left,
            double before,
            double after,
            double exactLine,
            double lineMultiple) {}

    /** How lines are set between the margins. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT,
        JUSTIFIED
    }
}
