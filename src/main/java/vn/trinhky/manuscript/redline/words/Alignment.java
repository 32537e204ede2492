package vn.trinhky.manuscript.redline.words;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Two lines laid side by side. */
final class Alignment {

    /** Comparing takes time in proportion to length times differences: this much takes a tenth of a second at worst. */
    private static final int TOKENS_AT_MOST = 3_000;

    private final List<Token> before;
    private final List<Token> after;
    private final int start;
    private final int endBefore;
    private final int endAfter;

    Alignment(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).key().equals(after.get(same).key())) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && before.get(before.size() - 1 - tail)
                        .key()
                        .equals(after.get(after.size() - 1 - tail).key())) {
            tail++;
        }
        this.start = same;
        this.endBefore = before.size() - tail;
        this.endAfter = after.size() - tail;
    }

    boolean isTooLong() {
        return endBefore - start > TOKENS_AT_MOST || endAfter - start > TOKENS_AT_MOST;
    }

    /** Kept and changed stretches by turns; everything between the first and the last difference is one if it is too long. */
    List<Stretch> stretches() {
        Joining stretches = new Joining();
        stretches.add(new Stretch(before.subList(0, start), after.subList(0, start)));
        if (isTooLong()) {
            stretches.add(new Stretch(before.subList(start, endBefore), after.subList(start, endAfter)));
        } else {
            compare(before.subList(start, endBefore), after.subList(start, endAfter), stretches);
        }
        stretches.add(new Stretch(before.subList(endBefore, before.size()), after.subList(endAfter, after.size())));
        return stretches.joined.stream()
                .flatMap(stretch -> stretch.withoutCommonEnds().stream())
                .toList();
    }

    private static void compare(List<Token> before, List<Token> after, Joining stretches) {
        int doneBefore = 0;
        int doneAfter = 0;
        List<AbstractDelta<String>> differences = DiffUtils.diff(
                        Stretch.keys(before), Stretch.keys(after), new MyersDiffWithLinearSpace<>())
                .getDeltas();
        for (AbstractDelta<String> difference : differences) {
            int fromBefore = difference.getSource().getPosition();
            int fromAfter = difference.getTarget().getPosition();
            stretches.add(new Stretch(before.subList(doneBefore, fromBefore), after.subList(doneAfter, fromAfter)));
            doneBefore = fromBefore + difference.getSource().size();
            doneAfter = fromAfter + difference.getTarget().size();
            stretches.add(new Stretch(before.subList(fromBefore, doneBefore), after.subList(fromAfter, doneAfter)));
        }
        stretches.add(new Stretch(before.subList(doneBefore, before.size()), after.subList(doneAfter, after.size())));
    }

    /** Joins two changes with nothing but a space or sign between them, as a person with a pen would. */
    private static final class Joining {

        private final List<Stretch> joined = new ArrayList<>();

        void add(Stretch next) {
            if (next.before().isEmpty() && next.after().isEmpty()) {
                return;
            }
            int last = joined.size() - 1;
            if (!next.isKept() && last >= 1 && isGlue(joined.get(last))) {
                Stretch glue = joined.remove(last);
                joined.set(last - 1, joined.get(last - 1).joined(glue).joined(next));
            } else if (last >= 0 && joined.get(last).isKept() == next.isKept()) {
                joined.set(last, joined.get(last).joined(next));
            } else {
                joined.add(next);
            }
        }

        private static boolean isGlue(Stretch stretch) {
            return stretch.isKept() && stretch.after().stream().noneMatch(Token::isTelling);
        }
    }
}
