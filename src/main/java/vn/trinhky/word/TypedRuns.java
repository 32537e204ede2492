package vn.trinhky.word;

import static vn.trinhky.word.file.Wording.raised;
import static vn.trinhky.word.file.Wording.run;
import static vn.trinhky.word.file.Wording.text;
import static vn.trinhky.word.file.Wording.yes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.CTVerticalAlignRun;
import org.docx4j.wml.RPr;
import org.docx4j.wml.STVerticalAlignRun;
import org.docx4j.wml.U;
import org.docx4j.wml.UnderlineEnumeration;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Wording;
import vn.trinhky.word.file.XmlBuffer;

/** Types what runs along a line: text in its typefaces and the marks of footnotes, which print as a raised (1). */
final class TypedRuns {

    private static final Shape PLAIN = Shape.of(run(text(Shape.TEXT)));
    private static final Map<Set<Style>, Shape> STYLED = typefaces();

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
        if (block instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Item item) {
            return item.content();
        }
        if (block instanceof Heading heading) {
            return heading.content();
        }
        return block instanceof NumberedParagraph numbered ? numbered.content() : List.of();
    }

    void type(List<Inline> line) {
        for (Inline inline : line) {
            if (inline instanceof Text text) {
                type(text);
            } else if (inline instanceof Footnote footnote) {
                xml.raw(MARK.piece(0)).number(footnotes.add(footnote)).raw(MARK.piece(1));
            }
        }
    }

    private void type(Text text) {
        type(text.text(), text.styles().isEmpty() ? PLAIN : STYLED.getOrDefault(text.styles(), PLAIN));
    }

    private void type(String text, Shape run) {
        xml.raw(run.piece(0)).runText(text).raw(run.piece(1));
    }

    /** Types the sign or number of a block outside the lists, and its line. */
    void typeWithSign(Block block, int position) {
        if (block instanceof Item item) {
            type(item.mark().sign() + " ", PLAIN);
        } else if (block instanceof NumberedParagraph) {
            type(position + ". ", PLAIN);
        }
        type(content(block));
    }

    /** A run for every choice of styles. */
    private static Map<Set<Style>, Shape> typefaces() {
        List<Set<Style>> choices = new ArrayList<>(List.of(Set.of()));
        for (Style style : Style.values()) {
            for (Set<Style> smaller : List.copyOf(choices)) {
                Set<Style> choice = EnumSet.of(style);
                choice.addAll(smaller);
                choices.add(choice);
            }
        }
        return choices.stream()
                .collect(Collectors.toMap(Set::copyOf, choice -> Shape.of(run(typeface(choice), text(Shape.TEXT)))));
    }

    private static RPr typeface(Set<Style> styles) {
        RPr typeface = Wording.ELEMENTS.createRPr();
        for (Style style : styles) {
            switch (style) {
                case BOLD -> typeface.setB(yes());
                case ITALIC -> typeface.setI(yes());
                case UNDERLINE -> typeface.setU(underline());
                case SUPERSCRIPT -> typeface.setVertAlign(superscript());
            }
        }
        return typeface;
    }

    private static U underline() {
        U line = Wording.ELEMENTS.createU();
        line.setVal(UnderlineEnumeration.SINGLE);
        return line;
    }

    private static CTVerticalAlignRun superscript() {
        CTVerticalAlignRun position = Wording.ELEMENTS.createCTVerticalAlignRun();
        position.setVal(STVerticalAlignRun.SUPERSCRIPT);
        return position;
    }
}
