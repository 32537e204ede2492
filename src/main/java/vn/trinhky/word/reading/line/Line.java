package vn.trinhky.word.reading.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.part.ListSign;
import vn.trinhky.word.reading.part.Look;
import vn.trinhky.word.reading.part.Node;

/**
 * A paragraph as it was read, before it is decided what it is.
 *
 * @param paragraphs the elements that it comes from: several where the paragraph ends between them do not count
 * @param sign what a list sets before it
 * @param bookmark by which we recognise it as ours
 */
public record Line(
        List<Node> paragraphs,
        Look look,
        @Nullable ListSign sign,
        @Nullable BlockBookmark bookmark,
        List<Inline> content) {

    public Line {
        paragraphs = List.copyOf(paragraphs);
        content = List.copyOf(content);
    }

    /** The element whose identity it has. */
    public Node first() {
        return paragraphs.get(0);
    }

    /** The same without what is in it. */
    public Line emptied() {
        return new Line(paragraphs, look, null, null, List.of());
    }

    /** The same under a bookmark of ours. */
    public Line under(BlockBookmark other) {
        return new Line(paragraphs, look, sign, other, content);
    }

    /** The words alone. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Inline inline : content) {
            words.append(inline instanceof Styled run ? run.shown() : "");
        }
        return words.toString();
    }
}
