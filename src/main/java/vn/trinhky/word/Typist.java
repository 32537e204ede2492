package vn.trinhky.word;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Table;

/**
 * Types the body of one document and then its footnotes.
 *
 * <p>Numbers and list signs of the body come from the styles' lists, so Word keeps them right when somebody edits. Inside
 * cells and footnotes they are typed: those are no part of the lists. Each block keeps its id as a bookmark, so that a
 * text that comes back from Word is recognised.
 */
final class Typist {

    static final Xml PARAGRAPH_END = Xml.of("</w:p>");

    private static final Xml PROPERTIES_END = Xml.of("</w:pPr>");
    private static final Xml[] HEADING = {start("Heading1"), start("Heading2"), start("Heading3"), start("Heading4")};
    private static final Xml[] NUMBERED = {
        start("Numbered1"), start("Numbered2"), start("Numbered3"), start("Numbered4")
    };
    private static final Xml PARAGRAPH = start("BodyText");
    private static final Xml DASH_ITEM = start("DashItem");
    private static final Xml PLUS_ITEM = start("PlusItem");
    private static final Xml KEEP_WITH_SIGNATURE = Xml.of("<w:keepNext/>");
    private static final Xml LEVEL = Xml.of("<w:numPr><w:ilvl w:val=\"");
    private static final Xml LIST = Xml.of("\"/><w:numId w:val=\"");
    private static final Xml LIST_END = Xml.of("\"/></w:numPr>");
    private static final Xml BOOKMARK = Xml.of("<w:bookmarkStart w:id=\"");
    private static final Xml BOOKMARK_NAME = Xml.of("\" w:name=\"b_");
    private static final Xml BOOKMARK_END = Xml.of("<w:bookmarkEnd w:id=\"");
    private static final Xml EMPTY_END = Xml.of("\"/>");

    private final WordTemplate template;
    private final XmlBuffer xml;
    private final TypedFootnotes footnotes;
    private final TypedRuns runs;
    private int bookmarks;

    Typist(WordTemplate template, XmlBuffer xml) {
        this.template = template;
        this.xml = xml;
        this.footnotes = new TypedFootnotes(template);
        this.runs = new TypedRuns(xml, footnotes);
    }

    static Xml start(String style) {
        return Xml.of("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
    }

    void type(Manuscript body) {
        List<Block> blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table table) {
                type(table);
            } else {
                paragraph(block, i == blocks.size() - 1 ? KEEP_WITH_SIGNATURE : Xml.EMPTY);
            }
        }
    }

    /** The file of the footnotes that the body has marked so far. */
    XmlBuffer footnotes() {
        return footnotes.typed();
    }

    private void type(Table table) {
        openBookmark(table.id());
        new TypedTable(xml, runs, template.textWidth()).type(table);
        closeBookmark();
    }

    private void paragraph(Block block, Xml keep) {
        xml.raw(start(block)).raw(keep);
        if (block instanceof NumberedParagraph numbered) {
            xml.raw(LEVEL)
                    .number(numbered.level() - 1)
                    .raw(LIST)
                    .number(template.numbering())
                    .raw(LIST_END);
        }
        xml.raw(PROPERTIES_END);
        openBookmark(block.id());
        runs.type(TypedRuns.content(block));
        closeBookmark();
        xml.raw(PARAGRAPH_END);
    }

    private static Xml start(Block block) {
        if (block instanceof Heading heading) {
            return HEADING[heading.level() - 1];
        }
        if (block instanceof NumberedParagraph numbered) {
            return NUMBERED[numbered.level() - 1];
        }
        if (block instanceof Item item) {
            return item.mark() == Item.Mark.DASH ? DASH_ITEM : PLUS_ITEM;
        }
        return PARAGRAPH;
    }

    private void openBookmark(BlockId id) {
        xml.raw(BOOKMARK).number(bookmarks).raw(BOOKMARK_NAME).text(id.value()).raw(EMPTY_END);
    }

    private void closeBookmark() {
        xml.raw(BOOKMARK_END).number(bookmarks++).raw(EMPTY_END);
    }
}
