package vn.trinhky.word.tracked;

import static vn.trinhky.word.file.Wording.raised;
import static vn.trinhky.word.file.Wording.run;
import static vn.trinhky.word.file.Wording.text;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.draft.DraftFrame;
import vn.trinhky.word.draft.DraftSheet;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/**
 * The footnotes of one file in the order of their marks. A body comes and goes with its mark; what is marked in it only shows
 * what was changed.
 */
final class TrackedNotes {

    private static final Xml END = Xml.of("</w:footnotes>");
    private static final Xml NOTE = Xml.of("<w:footnote w:id=\"");
    private static final Xml NOTE_OPEN = Xml.of("\">");
    private static final Xml NOTE_END = Xml.of("</w:footnote>");
    private static final Xml LOOK = Xml.of("<w:pStyle w:val=\"FootnoteText\"/>");
    private static final Xml SIGN = Shape.of(raised(Wording.ELEMENTS.createRFootnoteRef()), run(text(" ")))
            .piece(0);

    private record Note(Piece.Mark mark, Hand hand) {}

    private final DraftSheet sheet;
    private final Bookmarks bookmarks;
    private final List<Note> notes = new ArrayList<>();

    TrackedNotes(DraftSheet sheet, Bookmarks bookmarks) {
        this.sheet = sheet;
        this.bookmarks = bookmarks;
    }

    /** Takes a footnote at its mark and tells its id in the file. */
    int add(Piece.Mark mark, Hand hand) {
        notes.add(new Note(mark, hand));
        return DraftFrame.FIRST_FOOTNOTE + notes.size() - 1;
    }

    XmlBuffer typed() {
        XmlBuffer xml = new XmlBuffer(16_384).raw(DraftFrame.FOOTNOTES_START);
        TrackedRuns runs = new TrackedRuns(xml, bookmarks, this);
        TrackedLines lines = new TrackedLines(runs, new CommentPlaces(Manuscript.empty(), List.of()));
        TrackedInside inside = new TrackedInside(runs, lines);
        TrackedTable tables = new TrackedTable(runs, inside, sheet.textWidth());
        for (int i = 0; i < notes.size(); i++) {
            Hand hand = notes.get(i).hand();
            xml.raw(NOTE).number(DraftFrame.FIRST_FOOTNOTE + i).raw(NOTE_OPEN);
            inside.type(
                    entries(notes.get(i).mark()),
                    new TrackedInside.Frame(LOOK, () -> xml.raw(SIGN)),
                    hand,
                    table -> tables.type(table, Fate.KEPT, hand));
            xml.raw(NOTE_END);
        }
        return xml.raw(END);
    }

    private static List<Entry> entries(Piece.Mark mark) {
        Footnote before = mark.before();
        Footnote after = mark.after();
        if (before != null && after != null) {
            return mark.fate() == Fate.KEPT
                    ? Entry.between(before.body(), after.body())
                    : Entry.oneSide(mark.fate(), before.body(), after.body());
        }
        Footnote only = before == null ? after : before;
        return only == null ? List.of() : Entry.kept(only.body());
    }
}
