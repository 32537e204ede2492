package vn.trinhky.manuscript.proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/**
 * Puts a suggested change of a line into the line as it is now, where other words of it were changed meanwhile. Whole words
 * are what is changed; where both changed the same word, or neighbours of one another, nothing is put together.
 */
final class LineMerge {

    private final List<Inline> before;

    /** What one side changed: from one place of the line before to another, exclusive. */
    private record Change(int from, int to, List<Inline> words) {}

    private LineMerge(TextBlock before) {
        this.before = pieces(before);
    }

    static Optional<TextBlock> of(TextBlock before, TextBlock after, TextBlock now) {
        LineMerge merge = new LineMerge(before);
        Change mine = merge.change(pieces(after));
        Change theirs = merge.change(pieces(now));
        if (mine.to < theirs.from) {
            return Optional.of(now.saying(merge.both(mine, theirs)));
        }
        return theirs.to < mine.from ? Optional.of(now.saying(merge.both(theirs, mine))) : Optional.empty();
    }

    private Change change(List<Inline> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        while (start > 0 && isLetter(before.get(start - 1))) {
            start--;
        }
        while (end > 0 && isLetter(before.get(before.size() - end))) {
            end--;
        }
        return new Change(start, before.size() - end, after.subList(start, after.size() - end));
    }

    private List<Inline> both(Change first, Change second) {
        List<Inline> line = new ArrayList<>(before.subList(0, first.from));
        line.addAll(first.words);
        line.addAll(before.subList(first.to, second.from));
        line.addAll(second.words);
        line.addAll(before.subList(second.to, before.size()));
        return joined(line);
    }

    private static boolean isLetter(Inline piece) {
        return piece instanceof Text text
                && Character.isLetterOrDigit(text.text().codePointAt(0));
    }

    /** The line in single characters, figures and marks. */
    private static List<Inline> pieces(TextBlock block) {
        return block.content().stream()
                .flatMap(inline -> inline instanceof Text text
                        ? text.text().codePoints().mapToObj(letter ->
                                (Inline) new Text(Character.toString(letter), text.styles()))
                        : IntStream.of(0).mapToObj(one -> inline))
                .toList();
    }

    /** Neighbours in one typeface as one run. */
    static List<Inline> joined(List<Inline> pieces) {
        List<Inline> line = new ArrayList<>();
        for (Inline piece : pieces) {
            int last = line.size() - 1;
            if (piece instanceof Text next
                    && last >= 0
                    && line.get(last) instanceof Text text
                    && text.styles().equals(next.styles())) {
                line.set(last, new Text(text.text() + next.text(), text.styles()));
            } else {
                line.add(piece);
            }
        }
        return line;
    }
}
