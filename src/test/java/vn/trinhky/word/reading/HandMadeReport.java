package vn.trinhky.word.reading;

import static vn.trinhky.word.reading.HandMade.listed;
import static vn.trinhky.word.reading.HandMade.paragraph;
import static vn.trinhky.word.reading.HandMade.run;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;

/** A report as a clerk types it: bold headings, dashes and numbers by hand or by Word's lists, notes in brackets. */
final class HandMadeReport {

    /** Who sets the numbers and dashes. */
    enum Signs {
        TYPED,
        LISTED
    }

    private static final String RAISED = "<w:vertAlign w:val=\"superscript\"/>";

    private final Signs signs;
    private final Numbering numbering = Numbering.fromTheBeginning();
    private final StringBuilder notes = new StringBuilder();
    private int noteId = 1;

    private HandMadeReport(Signs signs) {
        this.signs = signs;
    }

    static HandMade of(Manuscript report, Signs signs) {
        HandMadeReport made = new HandMadeReport(signs);
        HandMade file = new HandMade();
        report.blocks().forEach(block -> file.raw(made.line(block)).line(""));
        return file.footnotes(made.notes.toString());
    }

    private String line(Block block) {
        TextBlock line = (TextBlock) block;
        String words = runs(line.content(), block instanceof Heading ? "<w:b/>" : "");
        if (block instanceof Heading heading) {
            return numbered(heading.level(), "<w:b/>", words);
        } else if (block instanceof NumberedParagraph numbered) {
            return numbered(numbered.level(), "", words);
        } else if (block instanceof Item item) {
            int step = item.mark() == Item.Mark.DASH ? 0 : 1;
            return signs == Signs.LISTED
                    ? paragraph(listed(2, step), words)
                    : paragraph("", run(item.mark().sign() + " ") + words);
        }
        return paragraph("<w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>", words);
    }

    private String numbered(int level, String face, String words) {
        String number = numbering.next(level);
        return signs == Signs.LISTED
                ? paragraph(listed(1, level - 1), words)
                : paragraph("", run(face, number + " ") + words);
    }

    private String runs(List<Inline> content, String face) {
        StringBuilder runs = new StringBuilder();
        for (Inline inline : content) {
            runs.append(inline instanceof Text text ? cut(text, face) : note((Footnote) inline));
        }
        return runs.toString();
    }

    /** Word cuts runs wherever somebody stopped typing. */
    private static String cut(Text text, String face) {
        StringBuilder properties = new StringBuilder(face);
        for (Text.Style style : text.styles()) {
            properties.append(
                    switch (style) {
                        case BOLD -> "<w:b/><w:bCs/>";
                        case ITALIC -> "<w:i/><w:iCs/>";
                        case UNDERLINE -> "<w:u w:val=\"single\"/>";
                        case SUPERSCRIPT -> RAISED;
                    });
        }
        int middle = text.text().length() / 2;
        return run(properties.toString(), text.text().substring(0, middle)) + "<w:proofErr w:type=\"spellStart\"/>"
                + run(properties + "<w:spacing w:val=\"-4\"/>", text.text().substring(middle));
    }

    private String note(Footnote note) {
        int id = ++noteId;
        notes.append("<w:footnote w:id=\"").append(id).append("\">");
        for (int i = 0; i < note.body().size(); i++) {
            Block block = note.body().get(i);
            String sign = block instanceof Item item ? run(item.mark().sign() + " ") : "";
            String mark = i > 0 ? "" : run(RAISED, "(") + "<w:r><w:footnoteRef/></w:r>" + run(RAISED, ")") + run(" ");
            notes.append(paragraph("", mark + sign + runs(((TextBlock) block).content(), "")));
        }
        notes.append("</w:footnote>");
        return run(RAISED, "(") + "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>" + run(RAISED, ")");
    }
}
