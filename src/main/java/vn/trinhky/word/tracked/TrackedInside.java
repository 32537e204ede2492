package vn.trinhky.word.tracked;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;
import vn.trinhky.word.tracked.TrackedLines.Side;

/** Types the lines of a cell or a footnote, whose signs and numbers are words, paragraph by paragraph. */
final class TrackedInside {

    static final Xml OPEN = Xml.of("<w:p><w:pPr>");
    static final Xml PROPERTIES_END = Xml.of("</w:pPr>");
    static final Xml CLOSE = Xml.of("</w:p>");

    private final TrackedRuns runs;
    private final TrackedLines lines;
    private final XmlBuffer xml;

    TrackedInside(TrackedRuns runs, TrackedLines lines) {
        this.runs = runs;
        this.lines = lines;
        this.xml = runs.xml();
    }

    /** How its paragraphs look, and what stands in the first of them before all words. */
    record Frame(Xml properties, Runnable first) {}

    /**
     * Types these entries.
     *
     * @param tables types a table that stands among them, with a paragraph behind it
     */
    void type(List<Entry> entries, Frame frame, Hand hand, java.util.function.Consumer<Entry> tables) {
        Ends ends = Ends.of(entries);
        boolean startsWithLine = !entries.isEmpty() && !entries.get(0).isTable();
        if (!startsWithLine) {
            open(frame, Fate.KEPT, hand);
            frame.first().run();
            if (!entries.isEmpty() || ends.needsLine()) {
                xml.raw(CLOSE);
            }
        }
        int was = 0;
        int is = 0;
        boolean isOpen = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            was = position(entry.before(), was, entry.fate() == Fate.ADDED);
            is = position(entry.after(), is, entry.fate() == Fate.REMOVED);
            if (entry.isTable()) {
                tables.accept(entry);
                continue;
            }
            if (!isOpen) {
                open(frame, ends.of(ends.lastOfParagraph(i)), hand);
                if (i == 0) {
                    frame.first().run();
                }
            }
            int then = was;
            int now = is;
            lines.type(entry, line -> side(line, then), line -> side(line, now), hand);
            isOpen = ends.isJoined(i);
            if (!isOpen) {
                xml.raw(CLOSE);
            }
        }
        if (ends.needsLine()) {
            open(frame, Fate.KEPT, hand);
            xml.raw(CLOSE);
        } else if (entries.isEmpty()) {
            xml.raw(CLOSE);
        }
    }

    private void open(Frame frame, Fate end, Hand hand) {
        xml.raw(OPEN).raw(frame.properties());
        runs.pen().end(end, hand);
        xml.raw(PROPERTIES_END);
    }

    /** The place of a line among the numbered lines around it. */
    private static int position(@Nullable Block side, int before, boolean isAbsent) {
        if (isAbsent) {
            return before;
        }
        return Objects.requireNonNull(side) instanceof NumberedParagraph ? before + 1 : 0;
    }

    private static Side side(TextBlock line, int position) {
        String sign = line instanceof Item item ? item.mark().sign() + " " : "";
        return new Side(line, Bookmarks.inside(line), line instanceof NumberedParagraph ? position + ". " : sign);
    }
}
