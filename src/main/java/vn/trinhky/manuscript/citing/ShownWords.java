package vn.trinhky.manuscript.citing;

import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.TextBlock;

/** The words of a line as anchors count them; figures and footnote marks are there, but can be read as no word. */
final class ShownWords {

    /** Stands for what is no character: one for a footnote's mark, as many as a figure shows for a figure. */
    static final char MARK = '\uFFFC';

    private ShownWords() {}

    static String of(TextBlock block) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : block.content()) {
            boolean readable = !(inline instanceof FigureToken) && inline instanceof Styled;
            words.append(readable ? ((Styled) inline).shown() : String.valueOf(MARK).repeat(length(inline)));
        }
        return words.toString();
    }

    static int length(Inline inline) {
        return inline instanceof Footnote ? 1 : ((Styled) inline).shown().length();
    }

    static boolean isGap(char c) {
        return c == MARK || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
