package vn.trinhky.word.draft;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TableShapes;
import vn.trinhky.word.file.XmlBuffer;

/** Types the text of one working file and then its footnotes. */
final class DraftTypist {

    private final DraftSheet sheet;
    private final Bookmarks bookmarks = new Bookmarks();
    private final DraftNotes notes;
    private final XmlBuffer xml = new XmlBuffer(131_072).raw(DraftFrame.DOCUMENT_START);

    DraftTypist(DraftSheet sheet) {
        this.sheet = sheet;
        this.notes = new DraftNotes(sheet, bookmarks);
    }

    void type(Manuscript whole) {
        DraftRuns runs = new DraftRuns(xml, bookmarks, notes);
        DraftTable tables = new DraftTable(runs, sheet.textWidth());
        if (!whole.isEmpty() && whole.blocks().get(0) instanceof Table) {
            // LibreOffice moves the bookmarks of a table that begins the text out of its first cell.
            xml.raw(TableShapes.GAP.piece(0));
        }
        for (Block block : whole.blocks()) {
            if (block instanceof Table table) {
                tables.type(table);
            } else if (block instanceof TextBlock line) {
                type(line, runs);
            }
        }
        xml.raw(sheet.end());
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

    private void type(TextBlock line, DraftRuns runs) {
        Shape shape = sheet.paragraphs().of(line, false);
        int number = bookmarks.next();
        xml.raw(shape.piece(0))
                .text(Bookmarks.inText(line).name())
                .raw(shape.piece(1))
                .number(number)
                .raw(shape.piece(2));
        runs.type(line.content());
        xml.raw(shape.piece(3)).number(number).raw(shape.piece(4));
    }
}
