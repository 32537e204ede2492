package vn.trinhky.word.file;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Item;

/**
 * The sign that an item begins with when it was typed and not set by Word's lists.
 *
 * @param end where the sign and the spaces behind it end in the line, exclusive
 */
public record TypedSign(Item.Mark mark, int end) {

    private static final String DASHES = "-–—•·";

    /** The sign that these words begin with: a dash, dot or plus before a space or letter. */
    public static @Nullable TypedSign of(String words) {
        if (words.isEmpty() || !isSign(words.charAt(0)) || !beginsItem(words)) {
            return null;
        }
        int end = 1;
        while (end < words.length() && isSpace(words.charAt(end))) {
            end++;
        }
        return new TypedSign(words.charAt(0) == '+' ? Item.Mark.PLUS : Item.Mark.DASH, end);
    }

    private static boolean isSign(char sign) {
        return sign == '+' || DASHES.indexOf(sign) >= 0;
    }

    private static boolean beginsItem(String words) {
        return words.length() == 1 || isSpace(words.charAt(1)) || Character.isLetter(words.charAt(1));
    }

    private static boolean isSpace(char sign) {
        return sign == ' ' || sign == '\t' || sign == '\u00a0';
    }
}
