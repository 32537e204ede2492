package vn.trinhky.word;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types the body of one document and then its footnotes.
 *
 * <p>Numbers and list signs of the body come from the styles' lists, so Word keeps them right when somebody edits. Inside
 * cells and footnotes they are typed: those are no part of the lists. Each block keeps its id as a bookmark, so that a
 * text that comes back from Word is recognised.
 */
final class Typist {

    private final WordTemplate template;
    private final TypedFootnotes footnotes;
    private int bookmarks;

    Typist(WordTemplate template) {
        this.template = template;
        this.footnotes = new TypedFootnotes(template);
    }

    void type(Manuscript body, XmlBuffer xml) {
        TypedRuns runs = new TypedRuns(xml, footnotes);
        List<Block> blocks = body.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Table table) {
                type(table, runs, xml);
            } else {
                Shape shape = template.paragraphs().of(block, i == blocks.size() - 1);
                open(shape, new BlockBookmark(BlockBookmark.Role.WORDS, block.id()), xml);
                runs.type(TypedRuns.content(block));
                close(shape, xml);
            }
        }
    }

    /** Ends the document on its sheet, and types what follows on sheets of its own. */
    void typeAppendices(OfficialDocument document, Xml sheet, XmlBuffer xml) {
        new TypedAppendices(template, document, new TypedRuns(xml, footnotes), xml).type(sheet);
    }

    /** The part of the footnotes that the body has marked so far. */
    XmlBuffer footnotes() {
        return footnotes.typed();
    }

    private void type(Table table, TypedRuns runs, XmlBuffer xml) {
        open(ParagraphShapes.BOOKMARK, new BlockBookmark(BlockBookmark.Role.TABLE, table.id()), xml);
        new TypedTable(xml, runs, template.textWidth()).type(table);
        close(ParagraphShapes.BOOKMARK, xml);
    }

    private void open(Shape shape, BlockBookmark bookmark, XmlBuffer xml) {
        xml.raw(shape.piece(0))
                .text(bookmark.name())
                .raw(shape.piece(1))
                .number(bookmarks)
                .raw(shape.piece(2));
    }

    private void close(Shape shape, XmlBuffer xml) {
        xml.raw(shape.piece(3)).number(bookmarks++).raw(shape.piece(4));
    }
}
