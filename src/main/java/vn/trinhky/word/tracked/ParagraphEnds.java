package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.Xml;

/**
 * The fates of the ends of paragraphs in the text. A line that was added or removed owns its end, except behind a line whose
 * own last words were added or removed as well: then, as when somebody types on over the end of a paragraph, the change runs
 * from there to before the last end. LibreOffice joins two such changes into one and would take the end between them along.
 */
final class ParagraphEnds {

    private final List<Entry> entries;
    private final ParagraphShapes shapes;
    private final List<Fate> ends = new ArrayList<>();

    ParagraphEnds(List<Entry> wanted, ParagraphShapes shapes) {
        this.shapes = shapes;
        this.entries = new ArrayList<>(wanted);
        for (int i = 0; i < entries.size(); i++) {
            ends.add(entries.get(i).fate());
        }
        for (int i = entries.size() - 2; i >= 0; i--) {
            int last = lastOfRun(i + 1);
            if (last > i && runsOn(entries.get(i), entries.get(last).fate())) {
                settle(i, last);
            }
        }
    }

    /** A line that the next ones cannot continue, because they look otherwise, goes as a whole and comes anew. */
    private void settle(int kept, int last) {
        Entry line = entries.get(kept);
        if (line.hasWords() && looksLike(line, entries.get(last))) {
            ends.set(kept, entries.get(last).fate());
            ends.set(last, Fate.KEPT);
        } else {
            entries.set(kept, line.alone(Fate.ADDED));
            ends.set(kept, Fate.ADDED);
            entries.add(kept, line.alone(Fate.REMOVED));
            ends.add(kept, Fate.REMOVED);
        }
    }

    /** The lines as they are to be written. */
    List<Entry> entries() {
        return entries;
    }

    Fate of(int entry) {
        return ends.get(entry);
    }

    /** Whether one more, empty line has to follow: the last end of a text can be neither added nor removed. */
    boolean needLine() {
        return !ends.isEmpty() && ends.get(ends.size() - 1) != Fate.KEPT;
    }

    /** The last of the lines with one fate that begin here; less than the first where none do. */
    private int lastOfRun(int first) {
        Fate fate = entries.get(first).fate();
        int last = first - 1;
        while (fate != Fate.KEPT
                && last + 1 < entries.size()
                && entries.get(last + 1).fate() == fate
                && !entries.get(last + 1).isTable()) {
            last++;
        }
        return last;
    }

    private static boolean runsOn(Entry line, Fate fate) {
        return line.fate() == Fate.KEPT
                && line.before() instanceof TextBlock before
                && line.after() instanceof TextBlock after
                && endsIn(fate, before, after);
    }

    private boolean looksLike(Entry line, Entry last) {
        Xml now = shapes.properties(Objects.requireNonNull(line.after()));
        return now == shapes.properties(Objects.requireNonNull(line.before()))
                && now == shapes.properties(last.shown());
    }

    private static boolean endsIn(Fate fate, TextBlock before, TextBlock after) {
        List<Piece> pieces = LinePieces.between(before, after);
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).fate() == fate;
    }
}
