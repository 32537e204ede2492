package vn.trinhky.word.reading.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.reading.part.Node;

/** Where the bodies of footnotes and endnotes come from. */
public interface Notes {

    /**
     * The note that this mark points to, or null where there is none or none may stand.
     *
     * @param body the bookmarks of the note's lines, as far as they stand at its mark
     */
    @Nullable
    Footnote at(Node mark, @Nullable BlockBookmark bookmark, List<BlockBookmark> body);
}
