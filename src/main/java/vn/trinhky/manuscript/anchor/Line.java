package vn.trinhky.manuscript.anchor;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.BlockId;

/**
 * A block of a text with its shown words, and what the search for a quote asks of it.
 *
 * @param bare the shown words without the marks of footnotes
 * @param places for each character of {@code bare} where it stands in {@code shown}
 */
@SuppressWarnings("ArrayRecordComponent") // handed on within this package, never compared
record Line(String section, int place, BlockId block, String shown, String bare, int[] places) {

    static Line of(String section, int place, BlockId block, String shown) {
        String bare = ShownWords.withoutMarks(shown);
        int[] places = new int[bare.length()];
        int found = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) != ShownWords.MARK) {
                places[found++] = i;
            }
        }
        return new Line(section, place, block, shown, bare, places);
    }

    /** Every place where the quote stands exactly, from left to right. */
    List<Standing> exact(String quote) {
        List<Standing> found = new ArrayList<>();
        for (int at = bare.indexOf(quote); at >= 0; at = bare.indexOf(quote, at + 1)) {
            found.add(standing(at, at + quote.length(), false));
        }
        return found;
    }

    /** @param start in the bare words @param end exclusive, behind {@code start} */
    Standing standing(int start, int end, boolean edited) {
        return new Standing(
                section, place, block, places[start], places[end - 1] + 1, bare.substring(start, end), edited);
    }

    /** A place between words, as near to where it was as the line is long. */
    Standing between(int from) {
        int at = Math.min(from, shown.length());
        return new Standing(section, place, block, at, at, "", false);
    }
}
