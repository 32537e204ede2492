package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the lines of footnotes from the running text around them.
 *
 * <p>Text that was taken from pages has its footnotes wherever a page ended, in the midst of a section or a sentence.
 * Two rules find the way back. Where running text stops without a final sign before a footnote, and soon after it a
 * paragraph begins in lower case, that paragraph goes on with the sentence, and all between belongs to the footnotes.
 * Otherwise a footnote is one paragraph, with the items after it when it is itself an item of that kind.
 */
final class NotePlacing {

    /** A page's foot holds no more than this below the last mark. */
    private static final int PAGE_FOOT = 20;

    private final int[] continuations;
    private final Map<Integer, Integer> marks = new HashMap<>();
    private final Map<Integer, Integer> notes = new HashMap<>();
    private final Map<Integer, NoteLines> latest = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private @Nullable NoteLines open;
    private int resumption = -1;

    private NotePlacing(List<Line> lines) {

        this.continuations = continuations(lines);
        lines.stream()
                .flatMap(line -> Mark.numbersIn(line.body()).stream())
                .forEach(number -> marks.merge(number, 1, Integer::sum));
    }

    static List<Part> of(List<Line> lines) {
        NotePlacing placing = new NotePlacing(lines);
        for (int i = 0; i < lines.size(); i++) {
            placing.place(i, lines.get(i));
        }
        return placing.parts;
    }

    /** For each line, the paragraph in lower case that comes next with only note lines and list items in between; or -1. */
    private static int[] continuations(List<Line> lines) {
        int[] next = new int[lines.size()];
        int found = -1;
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = lines.get(i);
            if (line.kind() == Line.Kind.PARAGRAPH
                    && Character.isLowerCase(line.whole().codePointAt(0))) {
                found = i;
            } else if (line.isNumbered() || (line.kind() == Line.Kind.NOTE && found - i > PAGE_FOOT)) {
                found = -1;
            }
            next[i] = found;
        }
        return next;
    }

    private void place(int index, Line line) {
        if (line.kind() == Line.Kind.NOTE) {
            beginNote(index, line);
        } else if (index == resumption) {
            continueRunningText(line);
        } else if (open != null && (index < resumption || open.isContinuedBy(line))) {
            open.add(line);
        } else {
            open = null;
            parts.add(line);
        }
    }

    private void beginNote(int index, Line line) {
        if (open == null) {
            Line before = lastRunning();
            resumption = before != null && isUnfinished(before) ? continuations[index] : -1;
        }
        open = continued(line);
        open.add(line);
    }

    /** The same number once more continues its footnote, unless as many marks with this number wait for a body. */
    private NoteLines continued(Line line) {
        NoteLines last = latest.get(line.note());
        if (last != null && notes.getOrDefault(line.note(), 0) >= marks.getOrDefault(line.note(), 0)) {
            return last;
        }
        NoteLines begun = new NoteLines(line.note());
        notes.merge(line.note(), 1, Integer::sum);
        latest.put(line.note(), begun);
        parts.add(begun);
        return begun;
    }

    private void continueRunningText(Line rest) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Line cut) {
                parts.set(i, cut.continuedBy(rest));
                break;
            }
        }
        open = null;
        resumption = -1;
    }

    private @Nullable Line lastRunning() {
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Line line ? line : null;
    }

    private static boolean isUnfinished(Line line) {
        String text = line.body();
        int end = text.length();
        while (end > 0 && "⁽⁾⁰¹²³⁴⁵⁶⁷⁸⁹*_^\"”’'»)] ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.kind() != Line.Kind.TABLE_ROW && end > 0 && ".;:!?…/".indexOf(text.charAt(end - 1)) < 0;
    }
}
