package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class LineComparison {

    private final List<Inline> before;
    private final List<Inline> after;
    private final Map<BlockId, BlockId> continuedNotes = new HashMap<>();

    private LineComparison(TextBlock before, TextBlock after) {
        this.before = before.content();
        this.after = after.content();
        pairNotes(before.footnotes(), after.footnotes());
    }

    static Rework.Line of(TextBlock before, TextBlock after) {
        if (before.content().equals(after.content())) {
            return Rework.Line.whole(Fate.KEPT, after);
        }
        Runs runs = new Runs();
        new LineComparison(before, after).alignment().stretches().forEach(runs::add);
        return new Rework.Line(runs.all());
    }

    /** By id, or else by likeness. */
    private void pairNotes(List<Footnote> before, List<Footnote> after) {
        List<BlockId> both = new ArrayList<>(before.stream().map(Footnote::id).toList());
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

    private static List<Footnote> without(List<Footnote> notes, List<BlockId> ids) {
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
