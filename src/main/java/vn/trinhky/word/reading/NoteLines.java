package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Table;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.BlockBookmark.Role;

/**
 * Gives the lines of a footnote the bookmarks that stand at its mark, when its own are gone: LibreOffice keeps none inside
 * footnotes. A footnote that has other lines than when we wrote it gets none.
 */
final class NoteLines {

    private NoteLines() {}

    static List<Passage> recognised(List<Passage> passages, List<BlockBookmark> body) {
        boolean hasOwn = passages.stream()
                .anyMatch(passage -> passage instanceof Passage.Undecided undecided
                        && undecided.line().bookmark() != null);
        @Nullable List<Passage> marked = hasOwn || body.isEmpty() ? null : marked(passages, body);
        return marked == null ? passages : marked;
    }

    /** As we type a footnote: the mark on a line of its own before a table, and an empty line behind each table. */
    private static @Nullable List<Passage> marked(List<Passage> passages, List<BlockBookmark> body) {
        List<Passage> marked = new ArrayList<>();
        int at = 0;
        if (body.get(0).role() == Role.TABLE) {
            at = skipBlank(passages, at);
        }
        for (BlockBookmark bookmark : body) {
            Passage passage = at < passages.size() ? passages.get(at++) : null;
            if (passage instanceof Passage.Undecided undecided && bookmark.role() != Role.TABLE) {
                marked.add(new Passage.Undecided(undecided.line().under(bookmark)));
            } else if (passage instanceof Passage.Finished finished
                    && finished.block() instanceof Table table
                    && bookmark.role() == Role.TABLE) {
                marked.add(new Passage.Finished(table.as(bookmark.id(), null)));
                at = skipBlank(passages, at);
            } else {
                return null;
            }
        }
        return at == passages.size() ? marked : null;
    }

    private static int skipBlank(List<Passage> passages, int at) {
        boolean isBlank =
                at < passages.size() && passages.get(at) instanceof Passage.Undecided undecided && undecided.isBlank();
        return isBlank ? at + 1 : at;
    }
}
