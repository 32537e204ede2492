package vn.trinhky.manuscript.notation;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureQuestion;

/**
 * A figure in plain text: what it asks in double braces, {@code {{MH-DUNG/all/this/value}}}.
 *
 * @param end where it ends in its line, exclusive
 */
record FigureSign(FigureQuestion asks, int end) {

    private static final String OPENING = "{{";
    private static final String CLOSING = "}}";

    /** No question is longer, and a line of a million braces need not be looked through for each. */
    private static final int LONGEST = 140;

    /** The figure that begins at a place of the line, if one does. */
    static @Nullable FigureSign at(String line, int start) {
        if (!line.startsWith(OPENING, start)) {
            return null;
        }
        int begin = start + OPENING.length();
        String near = line.substring(begin, Math.min(line.length(), begin + LONGEST));
        int close = near.indexOf(CLOSING);
        return close < 0
                ? null
                : FigureQuestion.read(near.substring(0, close))
                        .map(asks -> new FigureSign(asks, begin + close + CLOSING.length()))
                        .orElse(null);
    }

    static String of(FigureQuestion asks) {
        return OPENING + asks.notation() + CLOSING;
    }
}
