package vn.trinhky.word.tracked;

import java.util.List;
import vn.trinhky.manuscript.redline.Fate;

/**
 * The fates of the ends of paragraphs in a cell or a footnote. The last end belongs to the cell and can be neither added
 * nor removed, so behind the last line that was kept, each line owns the end before it; the last line that went and the
 * first that came share a paragraph.
 */
final class Ends {

    private final List<Entry> entries;

    /** Where the entries behind the last kept one begin. */
    private final int tail;

    private final boolean shared;

    private Ends(List<Entry> entries, int tail, boolean shared) {
        this.entries = entries;
        this.tail = tail;
        this.shared = shared;
    }

    static Ends of(List<Entry> entries) {
        int tail = entries.size();
        while (tail > 0 && entries.get(tail - 1).fate() != Fate.KEPT) {
            tail--;
        }
        boolean linesOnly = entries.subList(tail, entries.size()).stream().noneMatch(Entry::isTable);
        boolean shared = linesOnly && (tail == 0 || entries.get(tail - 1).hasWords());
        return new Ends(entries, tail, shared);
    }

    /** Whether one more, empty line has to follow, so that all changed lines can have ends of their own. */
    boolean needsLine() {
        return !shared && tail < entries.size();
    }

    Fate of(int entry) {
        if (!shared || entry < tail - 1 || tail == entries.size()) {
            return entries.get(entry).fate();
        }
        if (entry == entries.size() - 1) {
            return Fate.KEPT;
        }
        return entry == tail - 1 && isExchange()
                ? Fate.KEPT
                : entry == tail - 1
                        ? entries.get(tail).fate()
                        : entries.get(entry).fate();
    }

    /** Whether the next entry stands in the same paragraph: the last that went and the first that came. */
    boolean isJoined(int entry) {
        return shared
                && entry >= tail
                && entry + 1 < entries.size()
                && entries.get(entry).fate() != entries.get(entry + 1).fate();
    }

    int lastOfParagraph(int entry) {
        return isJoined(entry) ? entry + 1 : entry;
    }

    private boolean isExchange() {
        return entries.get(tail).fate() != entries.get(entries.size() - 1).fate();
    }
}
