package vn.trinhky.manuscript.corrected;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/** Puts together what two people did to the words of one line, as long as they changed them at different places. */
final class WordMerge {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[.,/:-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

    /** Longer lines are not put together word by word: comparing takes time in proportion to length times differences. */
    private static final int MOST_WORDS = 4_000;

    private final List<Inline> base;
    private final List<Inline> mine;
    private final List<Inline> theirs;
    private final int[] inMine;
    private final int[] inTheirs;
    private final List<Stretch> stretches = new ArrayList<>();

    /** What stands between two places that both kept; {@code base} of a kept stretch equals the others. */
    private record Stretch(List<Inline> base, List<Inline> mine, List<Inline> theirs) {

        boolean isKept() {
            return base.equals(mine) && base.equals(theirs);
        }

        boolean isGlue() {
            return isKept() && base.stream().noneMatch(WordMerge::isTelling);
        }

        Optional<List<Inline>> merged() {
            if (base.equals(mine) || mine.equals(theirs)) {
                return Optional.of(theirs);
            }
            return base.equals(theirs) ? Optional.of(mine) : Optional.empty();
        }

        Stretch and(Stretch next) {
            return new Stretch(join(base, next.base), join(mine, next.mine), join(theirs, next.theirs));
        }
    }

    private WordMerge(TextBlock base, TextBlock mine, TextBlock theirs) {
        this.base = words(base);
        this.mine = words(mine);
        this.theirs = words(theirs);
        this.inMine = places(this.base, this.mine);
        this.inTheirs = places(this.base, this.theirs);
    }

    /** @return nothing where both changed the same words, or words beside each other */
    static Optional<List<Inline>> of(TextBlock base, TextBlock mine, TextBlock theirs) {
        WordMerge merge = new WordMerge(base, mine, theirs);
        boolean tooLong = Math.max(merge.mine.size(), merge.theirs.size()) > MOST_WORDS;
        return tooLong ? Optional.empty() : merge.merged();
    }

    private Optional<List<Inline>> merged() {
        cut();
        List<Inline> words = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Optional<List<Inline>> part = stretch.merged();
            if (part.isEmpty()) {
                return Optional.empty();
            }
            words.addAll(part.get());
        }
        return Optional.of(runs(words));
    }

    private void cut() {
        int fromBase = 0;
        int fromMine = 0;
        int fromTheirs = 0;
        for (int i = 0; i <= base.size(); i++) {
            boolean end = i == base.size();
            if (end || (inMine[i] >= 0 && inTheirs[i] >= 0)) {
                int toMine = end ? mine.size() : inMine[i];
                int toTheirs = end ? theirs.size() : inTheirs[i];
                add(new Stretch(
                        base.subList(fromBase, i),
                        mine.subList(fromMine, toMine),
                        theirs.subList(fromTheirs, toTheirs)));
                if (!end) {
                    List<Inline> kept = base.subList(i, i + 1);
                    add(new Stretch(kept, kept, kept));
                }
                fromBase = i + 1;
                fromMine = toMine + 1;
                fromTheirs = toTheirs + 1;
            }
        }
    }

    /** Two changes with nothing but a space or sign between them are one, as a reader sees it. */
    private void add(Stretch next) {
        if (next.base.isEmpty() && next.mine.isEmpty() && next.theirs.isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).isKept() && next.isKept()) {
            stretches.set(last, stretches.get(last).and(next));
        } else if (last >= 1 && !next.isKept() && stretches.get(last).isGlue()) {
            Stretch glue = stretches.remove(last);
            stretches.set(last - 1, stretches.get(last - 1).and(glue).and(next));
        } else {
            stretches.add(next);
        }
    }

    /** For each word of the first line its place in the second, or -1. */
    private static int[] places(List<Inline> before, List<Inline> after) {
        int[] places = new int[before.size()];
        int shift = 0;
        int next = 0;
        for (AbstractDelta<Inline> delta :
                DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            for (; next < from; next++) {
                places[next] = next + shift;
            }
            for (; next < from + delta.getSource().size(); next++) {
                places[next] = -1;
            }
            shift = delta.getTarget().getPosition() + delta.getTarget().size() - next;
        }
        for (; next < before.size(); next++) {
            places[next] = next + shift;
        }
        return places;
    }

    private static List<Inline> words(TextBlock block) {
        List<Inline> words = new ArrayList<>();
        for (Inline inline : block.content()) {
            if (inline instanceof Text text) {
                Matcher matcher = WORD.matcher(text.text());
                while (matcher.find()) {
                    words.add(new Text(matcher.group(), text.styles()));
                }
            } else {
                words.add(inline);
            }
        }
        return words;
    }

    private static boolean isTelling(Inline inline) {
        return !(inline instanceof Text text) || text.text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static List<Inline> runs(List<Inline> words) {
        List<Inline> runs = new ArrayList<>();
        for (Inline word : words) {
            int last = runs.size() - 1;
            if (word instanceof Text next
                    && last >= 0
                    && runs.get(last) instanceof Text text
                    && text.styles().equals(next.styles())) {
                runs.set(last, new Text(text.text() + next.text(), text.styles()));
            } else {
                runs.add(word);
            }
        }
        return runs;
    }

    private static List<Inline> join(List<Inline> first, List<Inline> second) {
        List<Inline> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
