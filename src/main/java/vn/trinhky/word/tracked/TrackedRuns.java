package vn.trinhky.word.tracked;

import static vn.trinhky.word.file.Wording.raised;

import java.util.List;
import org.docx4j.wml.CTFtnEdnRef;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.NoteLineBookmark;
import vn.trinhky.word.file.RunShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** Types the pieces of a line, with its comments and the marks of its footnotes. */
final class TrackedRuns {

    private static final Shape MARK = mark();
    private static final Xml COMMENT_START = Xml.of("<w:commentRangeStart w:id=\"");
    private static final Xml COMMENT_END = Xml.of("<w:commentRangeEnd w:id=\"");
    private static final Xml COMMENT_SIGN = Xml.of("\"/><w:r><w:commentReference w:id=\"");
    private static final Xml COMMENT_SIGN_END = Xml.of("\"/></w:r>");
    private static final Xml CLOSED = Xml.of("\"/>");

    private final XmlBuffer xml;
    private final Bookmarks bookmarks;
    private final Pen pen;
    private final TrackedNotes notes;

    TrackedRuns(XmlBuffer xml, Bookmarks bookmarks, TrackedNotes notes) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.notes = notes;
        this.pen = new Pen(xml, bookmarks);
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

    Pen pen() {
        return pen;
    }

    void type(List<Piece> pieces, Hand hand, Edges edges) {
        for (Piece piece : pieces) {
            if (piece.fate() != Fate.REMOVED) {
                edges.reached(this::comment);
            }
            if (piece instanceof Piece.Words words) {
                type(words, hand, edges);
            } else if (piece instanceof Piece.Mark mark) {
                pen.write(mark.fate(), hand);
                type(mark, hand);
                edges.walk(mark.fate() == Fate.REMOVED ? 0 : 1);
                edges.ended(this::comment);
            }
        }
        edges.rest(this::comment);
    }

    private void type(Piece.Words piece, Hand hand, Edges edges) {
        String shown = piece.words().shown();
        if (piece.fate() == Fate.REMOVED || piece.words() instanceof FigureToken) {
            pen.write(piece.fate(), hand);
            type(piece.fate(), piece.words());
            edges.walk(piece.fate() == Fate.REMOVED ? 0 : shown.length());
            edges.ended(this::comment);
            return;
        }
        for (int from = 0; from < shown.length(); ) {
            edges.reached(this::comment);
            int to = from + edges.free(shown.length() - from);
            pen.write(piece.fate(), hand);
            words(piece.fate(), piece.words(), shown.substring(from, to));
            edges.walk(to - from);
            edges.ended(this::comment);
            from = to;
        }
    }

    private void type(Fate fate, Styled words) {
        if (words instanceof FigureToken figure) {
            int number = bookmarks.open(figure, xml);
            words(fate, figure, figure.shown());
            Bookmarks.close(number, xml);
        } else {
            words(fate, words, words.shown());
        }
    }

    private void words(Fate fate, Styled look, String words) {
        if (fate == Fate.REMOVED) {
            Shape run = RunShapes.removed(look.styles());
            xml.raw(run.piece(0)).removedText(words).raw(run.piece(1));
        } else {
            Shape run = RunShapes.of(look.styles());
            xml.raw(run.piece(0)).runText(words).raw(run.piece(1));
        }
    }

    private void comment(Edges.Edge edge) {
        pen.write(Fate.KEPT, Hand.NOBODY);
        if (edge.side() == Edges.Side.START) {
            xml.raw(COMMENT_START).number(edge.comment()).raw(CLOSED);
        } else {
            xml.raw(COMMENT_END).number(edge.comment()).raw(COMMENT_SIGN);
            xml.number(edge.comment()).raw(COMMENT_SIGN_END);
        }
    }

    private void type(Piece.Mark mark, Hand hand) {
        Footnote after = mark.fate() == Fate.REMOVED ? null : mark.after();
        Footnote before = mark.fate() == Fate.ADDED ? null : mark.before();
        linesOf(before, after);
        int now = after == null ? -1 : bookmarks.open(bookmark(after).name(), xml);
        boolean hasOther = before != null && (after == null || !after.id().equals(before.id()));
        int then = before != null && hasOther ? bookmarks.open(bookmark(before).earlierName(), xml) : -1;
        xml.raw(MARK.piece(0)).number(notes.add(mark, hand)).raw(MARK.piece(1));
        closeOpened(then);
        closeOpened(now);
    }

    private void closeOpened(int bookmark) {
        if (bookmark >= 0) {
            Bookmarks.close(bookmark, xml);
        }
    }

    private static BlockBookmark bookmark(Footnote note) {
        return new BlockBookmark(BlockBookmark.Role.NOTE, note.id());
    }

    /** Only where the lines of a footnote are the same now and then, so that they can be recognised by their order. */
    private void linesOf(@Nullable Footnote before, @Nullable Footnote after) {
        if (after == null || (before != null && !lines(after).equals(lines(before)))) {
            return;
        }
        List<BlockBookmark> lines = lines(after);
        for (int i = 0; i < lines.size(); i++) {
            bookmarks.set(new NoteLineBookmark(i, lines.get(i)).name(), xml);
        }
    }

    private static List<BlockBookmark> lines(Footnote note) {
        List<Block> body = note.body();
        return body.stream().map(Bookmarks::inside).toList();
    }
}
