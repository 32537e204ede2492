package vn.trinhky.manuscript.redline.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.likeness.Fingerprint;
import vn.trinhky.manuscript.likeness.Partners;

/**
 * Compares two lines word by word. A line of thousands of words is compared sentence by sentence, and one of thousands of
 * sentences counts as rewritten from the first difference to the last, so that no text keeps a reader waiting.
 */
public final class SideBySide {

    private final List<Inline> before;
    private final List<Inline> after;
    private final Map<BlockId, BlockId> continuedNotes = new HashMap<>();

    private SideBySide(TextBlock before, TextBlock after) {
        this.before = before.content();
        this.after = after.content();
        pairNotes(before.footnotes(), after.footnotes());
    }

    /** What stayed and what became something else, in the order of the line. */
    public static List<Stretch> stretches(TextBlock before, TextBlock after) {
        return new SideBySide(before, after).alignment().stretches();
    }

    /** By id, or else by likeness. */
    private void pairNotes(List<Footnote> before, List<Footnote> after) {
        Set<BlockId> both = new HashSet<>(before.stream().map(Footnote::id).toList());
        both.retainAll(after.stream().map(Footnote::id).toList());
        List<Footnote> old = without(before, both);
        List<Footnote> now = without(after, both);
        int[] partners = Partners.of(
                old.stream().map(Fingerprint::of).toList(),
                now.stream().map(Fingerprint::of).toList());
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                continuedNotes.put(now.get(i).id(), old.get(partners[i]).id());
            }
        }
    }

    private static List<Footnote> without(List<Footnote> notes, Set<BlockId> ids) {
        return notes.stream().filter(note -> !ids.contains(note.id())).toList();
    }

    private Alignment alignment() {
        Alignment byWord = alignment(Token.WORD);
        return byWord.isTooLong() ? alignment(Token.SENTENCE) : byWord;
    }

    private Alignment alignment(Pattern pattern) {
        return new Alignment(Token.cut(before, pattern, Map.of()), Token.cut(after, pattern, continuedNotes));
    }
}
