package vn.trinhky.word.tracked;

import java.util.List;
import java.util.Objects;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.draft.DraftFrame;
import vn.trinhky.word.draft.DraftSheet;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;
import vn.trinhky.word.tracked.TrackedLines.Side;

/** Types both texts of one file, then their footnotes. */
final class TrackedTypist {

    private final DraftSheet sheet;
    private final TrackedText text;
    private final Bookmarks bookmarks = new Bookmarks();
    private final TrackedNotes notes;
    private final XmlBuffer xml = new XmlBuffer(131_072).raw(DraftFrame.DOCUMENT_START);
    private final TrackedRuns runs;
    private final TrackedLines lines;
    private final TrackedTable tables;

    TrackedTypist(DraftSheet sheet, TrackedText text) {
        this.sheet = sheet;
        this.text = text;
        this.notes = new TrackedNotes(sheet, bookmarks);
        this.runs = new TrackedRuns(xml, bookmarks, notes);
        this.lines = new TrackedLines(runs, new CommentPlaces(text.after(), text.comments()));
        this.tables = new TrackedTable(runs, new TrackedInside(runs, lines), sheet.textWidth());
    }

    void type() {
        ParagraphEnds ends = new ParagraphEnds(
                Entry.between(text.before().blocks(), text.after().blocks()), sheet.paragraphs());
        List<Entry> entries = ends.entries();
        if (!entries.isEmpty() && entries.get(0).isTable()) {
            // LibreOffice moves the bookmarks of a table that begins the text out of its first cell.
            tables.gap(Fate.KEPT, Hand.NOBODY);
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Hand hand = text.hands().of(entry.shown());
            if (entry.isTable()) {
                boolean isBeforeLine =
                        i + 1 < entries.size() && !entries.get(i + 1).isTable();
                tables.type(entry, isBeforeLine ? entry.fate() : Fate.KEPT, hand);
            } else {
                type(entry, ends.of(i), hand);
            }
        }
        if (!entries.isEmpty() && ends.needLine()) {
            // The end of the last paragraph can be neither added nor removed.
            open(new Paragraph(BlockId.fresh(), List.of(), null));
            xml.raw(TrackedInside.PROPERTIES_END).raw(TrackedInside.CLOSE);
        }
        xml.raw(sheet.end());
    }

    private void type(Entry entry, Fate end, Hand hand) {
        open(entry.shown());
        runs.pen().end(end, hand);
        if (entry.fate() == Fate.KEPT) {
            Xml before = sheet.paragraphs().properties(Objects.requireNonNull(entry.before()));
            if (before != sheet.paragraphs().properties(entry.shown())) {
                runs.pen().changed(before, hand);
            }
        }
        xml.raw(TrackedInside.PROPERTIES_END);
        lines.type(entry, TrackedTypist::side, TrackedTypist::side, hand);
        xml.raw(TrackedInside.CLOSE);
    }

    private void open(Block look) {
        xml.raw(TrackedInside.OPEN).raw(sheet.paragraphs().properties(look));
    }

    private static Side side(TextBlock line) {
        return new Side(line, Bookmarks.inText(line), "");
    }

    XmlBuffer document() {
        return xml;
    }

    /** The part of the footnotes that the text has marked. */
    XmlBuffer footnotes() {
        return notes.typed();
    }

    /** What the figures of text and footnotes ask, when both are typed. */
    List<FigureQuestion> questions() {
        return bookmarks.questions();
    }
}
