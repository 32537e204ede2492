package vn.trinhky.manuscript;

/**
 * Something in a text that could not be understood and was therefore kept as it stood, for a person to look at.
 *
 * @param line the line of the plain text, counted from 1; 0 where there are no lines
 * @param excerpt the beginning of the passage
 */
public record Oddity(Kind kind, int line, String excerpt) {

    /** What is odd about it. */
    public enum Kind {
        /** A footnote mark whose body is nowhere; the mark stays as text. */
        MARK_WITHOUT_NOTE,
        /** A footnote body that no mark points to; it stays as a paragraph. */
        NOTE_WITHOUT_MARK,
        /** A footnote mark inside a footnote; the mark stays as text. */
        NOTE_INSIDE_NOTE,
        /** An opening sign for italic, bold, underline or superscript that is never closed; it stays as text. */
        UNCLOSED_TYPEFACE,
        /** A number that differs from the one its place gives it; the place wins. */
        NUMBER_OUT_OF_ORDER,
        /** A heading that the outline does not know; it stays in the section where it stands. */
        HEADING_NOT_IN_OUTLINE,
        /** A footnote in a heading of the outline; it moves to the beginning of the section. */
        NOTE_IN_HEADING,
        /** Text where the outline expects none; it is kept under that heading. */
        TEXT_OUTSIDE_SECTIONS,
        /** A heading of the outline that the text does not have. */
        SECTION_MISSING
    }

    private static final int EXCERPT = 80;

    public Oddity {
        excerpt = shortened(excerpt);
    }

    private static String shortened(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(EXCERPT - 2)) ? EXCERPT - 2 : EXCERPT - 1;
        return text.substring(0, end) + "…";
    }
}
