package vn.trinhky.punctuality.substance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.figures.Mention;

/**
 * What a part says, to compare it with another: runs of three words without figures and dates, and its figures with the
 * words behind them. Dates are no figures: they differ between periods in every copy.
 *
 * @param words how many words it has
 * @param runs how often each run of words stands in it
 * @param figures how often each figure stands in it
 */
record Speech(int words, Map<String, Integer> runs, Map<String, Integer> figures) {

    private static final int RUN = 3;

    /** @param typed what the unit said in its form, as {@code indicator=amount} */
    static Speech of(SectionTexts texts, List<String> typed) {
        String text = texts.byKey().values().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(Speech::lines)
                .collect(Collectors.joining("\n"));
        Map<String, Integer> figures = new HashMap<>();
        Mention.in(text).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NUMBER)
                .forEach(mention -> figures.merge(mention.passage(), 1, Integer::sum));
        typed.forEach(figure -> figures.merge(figure, 1, Integer::sum));
        List<String> words = words(text);
        return new Speech(words.size(), runs(words), figures);
    }

    /** How much of this was said by the other, from 0 to 100; the other may have said more. */
    int wordsAlike(Speech other) {
        return alike(runs, other.runs, 0);
    }

    /** The same for figures; who says none has changed none. */
    int figuresAlike(Speech other) {
        return alike(figures, other.figures, 100);
    }

    /** Without the numbers before headings and items, which nobody said; notes behind their line. */
    private static Stream<String> lines(Block block) {
        Stream<String> own = block instanceof Table table
                ? table.cellBlocks().stream().flatMap(Speech::lines)
                : Stream.of(((TextBlock) block).words());
        return Stream.concat(
                own,
                block instanceof Table
                        ? Stream.empty()
                        : block.footnotes().stream()
                                .flatMap(note -> note.body().stream().flatMap(Speech::lines)));
    }

    private static List<String> words(String text) {
        return Stream.of(Mention.wordsWithout(text).split(" "))
                .filter(word -> !word.isEmpty() && !word.equals("0"))
                .toList();
    }

    private static Map<String, Integer> runs(List<String> words) {
        Map<String, Integer> runs = new HashMap<>();
        for (int i = 0; i <= Math.max(0, words.size() - RUN) && !words.isEmpty(); i++) {
            runs.merge(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))), 1, Integer::sum);
        }
        return runs;
    }

    /** Rounded down: only what is wholly the same is 100. */
    private static int alike(Map<String, Integer> now, Map<String, Integer> last, int whenNone) {
        int all = now.values().stream().mapToInt(Integer::intValue).sum();
        int common = now.entrySet().stream()
                .mapToInt(said -> Math.min(said.getValue(), last.getOrDefault(said.getKey(), 0)))
                .sum();
        return all == 0 ? whenNone : 100 * common / all;
    }
}
