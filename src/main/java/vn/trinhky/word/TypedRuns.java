package vn.trinhky.word;

import static vn.trinhky.word.file.Wording.raised;
import static vn.trinhky.word.file.Wording.text;

import java.util.List;
import org.docx4j.wml.CTFtnEdnRef;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.RunShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.XmlBuffer;

/** Types what runs along a line: text in its typefaces and the marks of footnotes, which print as a raised (1). */
final class TypedRuns {

    /** Three runs: LibreOffice loses the number when it shares a run with its brackets. */
    private static final Shape MARK = mark();

    private final XmlBuffer xml;
    private final TypedFootnotes footnotes;

    TypedRuns(XmlBuffer xml, TypedFootnotes footnotes) {
        this.xml = xml;
        this.footnotes = footnotes;
    }

    private static Shape mark() {
        CTFtnEdnRef reference = Wording.ELEMENTS.createCTFtnEdnRef();
        reference.setId(Shape.NUMBER);
        return Shape.of(
                raised(text("(")), raised(Wording.ELEMENTS.createRFootnoteReference(reference)), raised(text(")")));
    }

    /** The line of a block; a table has none. */
    static List<Inline> content(Block block) {
        return block instanceof TextBlock text ? text.content() : List.of();
    }

    void type(List<Inline> line) {
        for (Inline inline : line) {
            if (inline instanceof Styled run) {
                type(run.shown(), RunShapes.of(run.styles()));
            } else if (inline instanceof Footnote footnote) {
                xml.raw(MARK.piece(0)).number(footnotes.add(footnote)).raw(MARK.piece(1));
            }
        }
    }

    private void type(String text, Shape run) {
        xml.raw(run.piece(0)).runText(text).raw(run.piece(1));
    }

    /** Types the sign or number of a block outside the lists, and its line. */
    void typeWithSign(Block block, int position) {
        if (block instanceof Item item) {
            type(item.mark().sign() + " ", RunShapes.PLAIN);
        } else if (block instanceof NumberedParagraph) {
            type(position + ". ", RunShapes.PLAIN);
        }
        type(content(block));
    }
}
