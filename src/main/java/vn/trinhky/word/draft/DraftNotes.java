package vn.trinhky.word.draft;

import static vn.trinhky.word.file.Wording.paragraph;
import static vn.trinhky.word.file.Wording.raised;
import static vn.trinhky.word.file.Wording.run;
import static vn.trinhky.word.file.Wording.style;
import static vn.trinhky.word.file.Wording.text;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.docx4j.wml.CTFtnEdn;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** The footnotes of one working file in the order of their marks; their numbers come from Word. */
final class DraftNotes {

    private static final Shape NOTE = note();
    private static final Xml END = Xml.of("</w:footnotes>");
    private static final Shape PARAGRAPH = Shape.of(paragraph(style("FootnoteText"), List.of(Shape.runs())));
    private static final Xml MARK = Shape.of(raised(Wording.ELEMENTS.createRFootnoteRef()), run(text(" ")))
            .piece(0);

    private final DraftSheet sheet;
    private final Bookmarks bookmarks;
    private final List<Footnote> notes = new ArrayList<>();

    DraftNotes(DraftSheet sheet, Bookmarks bookmarks) {
        this.sheet = sheet;
        this.bookmarks = bookmarks;
    }

    private static Shape note() {
        CTFtnEdn note = Wording.ELEMENTS.createCTFtnEdn();
        note.setId(Shape.NUMBER);
        note.getContent().add(Shape.blocks());
        return Shape.of(new JAXBElement<>(new QName(Markup.WORD, "footnote"), CTFtnEdn.class, note));
    }

    /** Takes a footnote at its mark and tells its id in the file. */
    int add(Footnote footnote) {
        notes.add(footnote);
        return DraftFrame.FIRST_FOOTNOTE + notes.size() - 1;
    }

    XmlBuffer typed() {
        XmlBuffer xml = new XmlBuffer(16_384).raw(DraftFrame.FOOTNOTES_START);
        DraftRuns runs = new DraftRuns(xml, bookmarks, this);
        for (int i = 0; i < notes.size(); i++) {
            xml.raw(NOTE.piece(0)).number(DraftFrame.FIRST_FOOTNOTE + i).raw(NOTE.piece(1));
            type(notes.get(i).body(), xml, runs);
            xml.raw(NOTE.piece(2));
        }
        return xml.raw(END);
    }

    /** The mark stands before the first words; where there are none, on a line of its own. */
    private void type(List<Block> body, XmlBuffer xml, DraftRuns runs) {
        if (body.isEmpty() || body.get(0) instanceof Table) {
            xml.raw(PARAGRAPH.piece(0)).raw(MARK).raw(PARAGRAPH.piece(1));
        }
        int position = 0;
        for (int i = 0; i < body.size(); i++) {
            position = body.get(i) instanceof NumberedParagraph ? position + 1 : 0;
            if (body.get(i) instanceof Table table) {
                new DraftTable(runs, sheet.textWidth()).type(table);
            } else if (body.get(i) instanceof TextBlock line) {
                xml.raw(PARAGRAPH.piece(0)).raw(i == 0 ? MARK : Xml.EMPTY);
                runs.typeInside(line, position);
                xml.raw(PARAGRAPH.piece(1));
            }
        }
    }
}
