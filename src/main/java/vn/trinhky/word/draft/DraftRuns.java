package vn.trinhky.word.draft;

import static vn.trinhky.word.file.Wording.raised;

import java.util.List;
import org.docx4j.wml.CTFtnEdnRef;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.NoteLineBookmark;
import vn.trinhky.word.file.RunShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types what runs along a line. The mark of a footnote is one sign without brackets, so that it is moved and deleted
 * with one key.
 */
final class DraftRuns {

    private static final Shape MARK = mark();

    private final XmlBuffer xml;
    private final Bookmarks bookmarks;
    private final DraftNotes notes;

    DraftRuns(XmlBuffer xml, Bookmarks bookmarks, DraftNotes notes) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.notes = notes;
    }

    private static Shape mark() {
        CTFtnEdnRef reference = Wording.ELEMENTS.createCTFtnEdnRef();
        reference.setId(Shape.NUMBER);
        return Shape.of(raised(Wording.ELEMENTS.createRFootnoteReference(reference)));
    }

    XmlBuffer xml() {
        return xml;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    void type(List<Inline> line) {
        for (Inline inline : line) {
            if (inline instanceof FigureToken figure) {
                type(figure);
            } else if (inline instanceof Text run) {
                type(run.text(), RunShapes.of(run.styles()));
            } else if (inline instanceof Footnote footnote) {
                type(footnote);
            }
        }
    }

    private void type(FigureToken figure) {
        int number = bookmarks.open(figure, xml);
        type(figure.shown(), RunShapes.of(figure.styles()));
        Bookmarks.close(number, xml);
    }

    private void type(Footnote footnote) {
        for (int i = 0; i < footnote.body().size(); i++) {
            BlockBookmark line = Bookmarks.inside(footnote.body().get(i));
            bookmarks.set(new NoteLineBookmark(i, line).name(), xml);
        }
        int number = bookmarks.open(new BlockBookmark(BlockBookmark.Role.NOTE, footnote.id()), xml);
        xml.raw(MARK.piece(0)).number(notes.add(footnote)).raw(MARK.piece(1));
        Bookmarks.close(number, xml);
    }

    /**
     * Types a line of a cell or footnote in its bookmark, with its sign or number.
     *
     * @param position its place among the numbered lines around it
     */
    void typeInside(TextBlock line, int position) {
        int number = bookmarks.open(Bookmarks.inside(line), xml);
        if (line instanceof Item item) {
            type(item.mark().sign() + " ", RunShapes.PLAIN);
        } else if (line instanceof NumberedParagraph) {
            type(position + ". ", RunShapes.PLAIN);
        }
        type(line.content());
        Bookmarks.close(number, xml);
    }

    private void type(String text, Shape run) {
        xml.raw(run.piece(0)).runText(text).raw(run.piece(1));
    }
}
