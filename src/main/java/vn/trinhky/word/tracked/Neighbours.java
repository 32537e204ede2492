package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.redline.Fate;

/**
 * Keeps a change that begins a line apart from one like it that ended the line before. LibreOffice joins the two and would
 * take the end of the paragraph between them along.
 */
final class Neighbours {

    private Neighbours() {}

    /** The same line beginning with another fate; where need be its first word that was kept goes and comes anew. */
    static List<Piece> apart(List<Piece> pieces, Fate fate) {
        int end = endOf(pieces, 0, fate);
        if (fate == Fate.KEPT || end == 0 || end == pieces.size()) {
            return pieces;
        }
        Fate other = fate == Fate.ADDED ? Fate.REMOVED : Fate.ADDED;
        List<Piece> changed = pieces.subList(0, end);
        Piece next = pieces.get(end);
        if (next.fate() == other) {
            int otherEnd = endOf(pieces, end, other);
            return joined(pieces.subList(end, otherEnd), changed, pieces.subList(otherEnd, pieces.size()));
        }
        return next instanceof Piece.Words kept
                ? exchanged(kept.words(), other, changed, fate, pieces.subList(end + 1, pieces.size()))
                : pieces;
    }

    private static int endOf(List<Piece> pieces, int start, Fate fate) {
        int end = start;
        while (end < pieces.size() && pieces.get(end).fate() == fate) {
            end++;
        }
        return end;
    }

    private static List<Piece> exchanged(Styled kept, Fate other, List<Piece> changed, Fate fate, List<Piece> rest) {
        int cut =
                kept instanceof Text text ? wordEnd(text.text()) : kept.shown().length();
        Styled first = kept instanceof Text text ? new Text(text.text().substring(0, cut), text.styles()) : kept;
        List<Piece> tail = new ArrayList<>(List.of(new Piece.Words(fate, first)));
        if (kept instanceof Text text && cut < text.text().length()) {
            tail.add(new Piece.Words(Fate.KEPT, new Text(text.text().substring(cut), text.styles())));
        }
        return joined(joined(List.of(new Piece.Words(other, first)), changed, tail), rest, List.of());
    }

    /** Behind the first word with the spaces before it. */
    private static int wordEnd(String words) {
        int begin = 0;
        while (begin < words.length() && words.charAt(begin) == ' ') {
            begin++;
        }
        int space = words.indexOf(' ', begin);
        return space < 0 ? words.length() : space;
    }

    private static List<Piece> joined(List<Piece> first, List<Piece> second, List<Piece> third) {
        List<Piece> joined = new ArrayList<>(first);
        joined.addAll(second);
        joined.addAll(third);
        return joined;
    }
}
