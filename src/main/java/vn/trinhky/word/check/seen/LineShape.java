package vn.trinhky.word.check.seen;

/**
 * The shape of a paragraph; lengths in points.
 *
 * @param first how far the first line begins right of the others
 * @param line the height of a line: points if exact or at least, else a multiple of single spacing
 * @param before the space above it
 * @param after the space below it
 * @param ruled whether a line is drawn along its upper or lower edge
 * @param joined whether paragraphs of the same style have no space between them
 */
public record LineShape(
        Alignment alignment,
        double left,
        double right,
        double first,
        double before,
        double after,
        double line,
        Pitch pitch,
        boolean ruled,
        boolean joined) {

    public enum Alignment {
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED
    }

    public enum Pitch {
        MULTIPLE,
        EXACT,
        AT_LEAST
    }
}
