package vn.trinhky.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/** Types what runs along a line: text in its typefaces and the marks of footnotes, which print as a raised (1). */
final class TypedRuns {

    private static final Xml PLAIN = Xml.of("<w:r><w:t xml:space=\"preserve\">");
    private static final Xml STYLED = Xml.of("<w:r><w:rPr>");
    private static final Xml STYLED_TEXT = Xml.of("</w:rPr><w:t xml:space=\"preserve\">");
    private static final Map<Style, Xml> TYPEFACES = typefaces();
    private static final Xml END = Xml.of("</w:t></w:r>");
    /** Three runs: LibreOffice loses the number when it shares a run with its brackets. */
    private static final Xml MARK = Xml.of(raised("<w:t>(</w:t>")
            + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"");

    private static final Xml MARK_END = Xml.of("\"/></w:r>" + raised("<w:t>)</w:t>"));

    private final XmlBuffer xml;
    private final TypedFootnotes footnotes;

    TypedRuns(XmlBuffer xml, TypedFootnotes footnotes) {
        this.xml = xml;
        this.footnotes = footnotes;
    }

    /** A run in the style of footnote marks. */
    static String raised(String content) {
        return "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>" + content + "</w:r>";
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
                xml.raw(MARK).number(footnotes.add(footnote)).raw(MARK_END);
            }
        }
    }

    private void type(Text text) {
        if (text.styles().isEmpty()) {
            xml.raw(PLAIN);
        } else {
            openStyled(text.styles());
        }
        xml.runText(text.text()).raw(END);
    }

    /** Types the sign or number of a block outside the lists, and its line. */
    void typeWithSign(Block block, int position) {
        if (block instanceof Item item) {
            xml.raw(PLAIN).text(item.mark().sign()).text(" ").raw(END);
        } else if (block instanceof NumberedParagraph) {
            xml.raw(PLAIN).number(position).text(". ").raw(END);
        }
        type(content(block));
    }

    /** The typefaces go in the order of the map, which is the schema's. */
    private void openStyled(Set<Style> styles) {
        xml.raw(STYLED);
        TYPEFACES.forEach((style, typeface) -> xml.raw(styles.contains(style) ? typeface : Xml.EMPTY));
        xml.raw(STYLED_TEXT);
    }

    private static Map<Style, Xml> typefaces() {
        Map<Style, Xml> typefaces = new LinkedHashMap<>();
        typefaces.put(Style.BOLD, Xml.of("<w:b/>"));
        typefaces.put(Style.ITALIC, Xml.of("<w:i/>"));
        typefaces.put(Style.UNDERLINE, Xml.of("<w:u w:val=\"single\"/>"));
        typefaces.put(Style.SUPERSCRIPT, Xml.of("<w:vertAlign w:val=\"superscript\"/>"));
        return typefaces;
    }
}
