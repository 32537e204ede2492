package vn.trinhky.manuscript.arranging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;

/** Two runs of words one after the other, as one paragraph says them: the first ends its sentence, then comes a space. */
final class JoinedWords {

    private static final String CLOSING = "\"'”’)»";
    private static final String ENDING = ".!?…;:";
    private static final String GOING_ON = ",";

    private JoinedWords() {}

    static List<Inline> of(List<Inline> first, List<Inline> second) {
        List<Inline> left = withoutSpaceBehind(first);
        List<Inline> right = withoutSpaceBefore(second);
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() ? right : left;
        }
        List<Inline> joined = new ArrayList<>(left);
        joined.add(Text.plain(between(left)));
        joined.addAll(right);
        return run(joined);
    }

    private static String between(List<Inline> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i) instanceof Styled styled && !styled.shown().isBlank()) {
                return endsSentence(styled) ? " " : ". ";
            }
        }
        return " ";
    }

    private static boolean endsSentence(Styled run) {
        String shown = run.shown().stripTrailing();
        int last = shown.length() - 1;
        while (last > 0 && CLOSING.indexOf(shown.charAt(last)) >= 0) {
            last--;
        }
        return run instanceof Text && (ENDING + GOING_ON).indexOf(shown.charAt(last)) >= 0;
    }

    private static List<Inline> withoutSpaceBehind(List<Inline> words) {
        int last = words.size() - 1;
        if (last < 0 || !(words.get(last) instanceof Text text)) {
            return words;
        }
        List<Inline> before = words.subList(0, last);
        String kept = text.text().stripTrailing();
        return kept.isEmpty() ? withoutSpaceBehind(before) : with(before, new Text(kept, text.styles()), List.of());
    }

    private static List<Inline> withoutSpaceBefore(List<Inline> words) {
        if (words.isEmpty() || !(words.get(0) instanceof Text text)) {
            return words;
        }
        List<Inline> after = words.subList(1, words.size());
        String kept = text.text().stripLeading();
        return kept.isEmpty() ? withoutSpaceBefore(after) : with(List.of(), new Text(kept, text.styles()), after);
    }

    private static List<Inline> with(List<Inline> before, Inline between, List<Inline> after) {
        List<Inline> all = new ArrayList<>(before);
        all.add(between);
        all.addAll(after);
        return all;
    }

    /** Neighbours in one typeface become one run, as an editor would write them. */
    private static List<Inline> run(List<Inline> words) {
        List<Inline> runs = new ArrayList<>();
        for (Inline inline : words) {
            int last = runs.size() - 1;
            if (last >= 0 && inline instanceof Text next && runs.get(last) instanceof Text text && alike(text, next)) {
                runs.set(last, new Text(text.text() + next.text(), text.styles()));
            } else {
                runs.add(inline);
            }
        }
        return runs;
    }

    private static boolean alike(Text one, Text other) {
        Set<Text.Style> styles = one.styles();
        return styles.equals(other.styles());
    }
}
