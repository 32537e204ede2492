package vn.trinhky.word.draft;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.FigureQuestion;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Paragraph;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.BlockBookmark.Role;
import vn.trinhky.word.file.ParagraphShapes;
import vn.trinhky.word.file.Shape;
import vn.trinhky.word.file.TypedSign;
import vn.trinhky.word.file.XmlBuffer;

/** The bookmarks of one file, whose numbers run through text and footnotes. */
public final class Bookmarks {

    private static final Shape SHAPE = ParagraphShapes.BOOKMARK;

    private final DraftFigures figures = new DraftFigures();
    private int count;

    /** The number of the next bookmark. */
    public int next() {
        return count++;
    }

    /** Opens a bookmark and tells its number, by which it is closed. */
    public int open(BlockBookmark bookmark, XmlBuffer xml) {
        return open(bookmark.name(), xml);
    }

    /** The same around the words of a figure, whose question is kept for the properties of the file. */
    public int open(FigureToken figure, XmlBuffer xml) {
        return open(figures.bookmark(figure).name(count), xml);
    }

    /** What the figures typed so far ask. */
    public List<FigureQuestion> questions() {
        return figures.questions();
    }

    /** Sets a bookmark on a place. */
    public void set(String name, XmlBuffer xml) {
        close(open(name, xml), xml);
    }

    public int open(String name, XmlBuffer xml) {
        int number = next();
        xml.raw(SHAPE.piece(0)).text(name).raw(SHAPE.piece(1)).number(number).raw(SHAPE.piece(2));
        return number;
    }

    public static void close(int number, XmlBuffer xml) {
        xml.raw(SHAPE.piece(3)).number(number).raw(SHAPE.piece(4));
    }

    /** The bookmark of a line of the text, where signs and numbers come from lists. */
    public static BlockBookmark inText(TextBlock line) {
        boolean looksLikeItem = line instanceof Paragraph && TypedSign.of(line.words()) != null;
        return new BlockBookmark(looksLikeItem ? Role.WORDS : Role.LINE, line.id());
    }

    /** The bookmark of a block in a cell or footnote, where signs and numbers are typed. */
    public static BlockBookmark inside(Block block) {
        return block instanceof TextBlock line ? inside(line) : new BlockBookmark(Role.TABLE, block.id());
    }

    private static BlockBookmark inside(TextBlock line) {
        if (line instanceof Item item) {
            return new BlockBookmark(Role.of(item.mark()), line.id());
        }
        return line instanceof NumberedParagraph numbered
                ? new BlockBookmark(Role.ofLevel(numbered.level()), line.id())
                : inText(line);
    }
}
