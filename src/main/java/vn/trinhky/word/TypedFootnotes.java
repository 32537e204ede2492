package vn.trinhky.word;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;

/** The footnotes of one document in the order of their marks; their numbers come from Word. */
final class TypedFootnotes {

    private static final Xml NOTE = Xml.of("<w:footnote w:id=\"");
    private static final Xml NOTE_OPEN = Xml.of("\">");
    private static final Xml NOTE_END = Xml.of("</w:footnote>");
    private static final Xml END = Xml.of("</w:footnotes>");
    private static final Xml PARAGRAPH = Xml.of("<w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
    private static final Xml MARK = Xml.of(TypedRuns.raised("<w:t>(</w:t>")
            + TypedRuns.raised("<w:footnoteRef/>")
            + TypedRuns.raised("<w:t>)</w:t>")
            + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");

    private final WordTemplate template;
    private final List<Footnote> notes = new ArrayList<>();

    TypedFootnotes(WordTemplate template) {
        this.template = template;
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
            xml.raw(NOTE).number(template.firstFootnote() + i).raw(NOTE_OPEN);
            type(notes.get(i).body(), xml, runs);
            xml.raw(NOTE_END);
        }
        return xml.raw(END);
    }

    private void type(List<Block> body, XmlBuffer xml, TypedRuns runs) {
        if (body.isEmpty() || body.get(0) instanceof Table) {
            xml.raw(PARAGRAPH).raw(MARK).raw(Typist.PARAGRAPH_END);
        }
        int number = 0;
        for (int i = 0; i < body.size(); i++) {
            Block block = body.get(i);
            number = block instanceof NumberedParagraph ? number + 1 : 0;
            if (block instanceof Table table) {
                new TypedTable(xml, runs, template.textWidth()).type(table);
            } else {
                xml.raw(PARAGRAPH).raw(i == 0 ? MARK : Xml.EMPTY);
                runs.typeWithSign(block, number);
                xml.raw(Typist.PARAGRAPH_END);
            }
        }
    }
}
