package vn.trinhky.word;

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
import org.docx4j.wml.R;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.file.Markup;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/** The footnotes of one document in the order of their marks; their numbers come from Word. */
final class TypedFootnotes {

    private static final Shape NOTE = note();
    private static final Xml END = Xml.of("</w:footnotes>");
    private static final Shape PARAGRAPH = Shape.of(paragraph(style("FootnoteText"), List.of(Shape.runs())));
    private static final Xml MARK = mark();

    private final WordTemplate template;
    private final List<Footnote> notes = new ArrayList<>();

    TypedFootnotes(WordTemplate template) {
        this.template = template;
    }

    private static Shape note() {
        CTFtnEdn note = Wording.ELEMENTS.createCTFtnEdn();
        note.setId(Shape.NUMBER);
        note.getContent().add(Shape.blocks());
        return Shape.of(new JAXBElement<>(new QName(Markup.WORD, "footnote"), CTFtnEdn.class, note));
    }

    private static Xml mark() {
        R.FootnoteRef number = Wording.ELEMENTS.createRFootnoteRef();
        return Shape.of(raised(text("(")), raised(number), raised(text(")")), run(text(" ")))
                .piece(0);
    }

    /** Takes a footnote at its mark and tells its id in the file. The separators have the ids before the first. */
    int add(Footnote footnote) {
        notes.add(footnote);
        return template.firstFootnote() + notes.size() - 1;
    }

    XmlBuffer typed() {
        XmlBuffer xml = new XmlBuffer(16_384).raw(template.footnotesStart());
        TypedRuns runs = new TypedRuns(xml, this);
        for (int i = 0; i < notes.size(); i++) {
            xml.raw(NOTE.piece(0)).number(template.firstFootnote() + i).raw(NOTE.piece(1));
            type(notes.get(i).body(), xml, runs);
            xml.raw(NOTE.piece(2));
        }
        return xml.raw(END);
    }

    private void type(List<Block> body, XmlBuffer xml, TypedRuns runs) {
        if (body.isEmpty() || body.get(0) instanceof Table) {
            xml.raw(PARAGRAPH.piece(0)).raw(MARK).raw(PARAGRAPH.piece(1));
        }
        int number = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            number = block instanceof NumberedParagraph ? number + 1 : 0;
            if (block instanceof Table table) {
                new TypedTable(xml, runs, template.textWidth()).type(table);
            } else {
                xml.raw(PARAGRAPH.piece(0)).raw(i == 0 ? MARK : Xml.EMPTY);
                runs.typeWithSign(block, number);
                xml.raw(PARAGRAPH.piece(1));
            }
        }
    }
}
