package vn.trinhky.word.tracked;

import java.util.List;
import java.util.Objects;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.word.draft.Bookmarks;
import vn.trinhky.word.file.BlockBookmark;
import vn.trinhky.word.file.XmlBuffer;

/** Types the content of a line in its bookmark. That of a line which was added or removed stands inside its change. */
final class TrackedLines {

    private final TrackedRuns runs;
    private final CommentPlaces comments;
    private final XmlBuffer xml;

    TrackedLines(TrackedRuns runs, CommentPlaces comments) {
        this.runs = runs;
        this.comments = comments;
        this.xml = runs.xml();
    }

    /** One side of a line: its words, its bookmark, and the sign or number that is typed before it. */
    record Side(TextBlock line, BlockBookmark bookmark, String sign) {}

    void kept(Side before, Side after, Hand hand) {
        int now = runs.bookmarks().open(after.bookmark().name(), xml);
        boolean isOther = !before.bookmark().equals(after.bookmark());
        int then = isOther ? runs.bookmarks().open(before.bookmark().earlierName(), xml) : -1;
        if (before.sign().equals(after.sign())) {
            sign(Fate.KEPT, after.sign(), hand);
        } else {
            sign(Fate.REMOVED, before.sign(), hand);
            sign(Fate.ADDED, after.sign(), hand);
        }
        runs.type(LinePieces.between(before.line(), after.line()), hand, comments.in(after.line().id()));
        runs.pen().write(Fate.KEPT, hand);
        if (isOther) {
            Bookmarks.close(then, xml);
        }
        Bookmarks.close(now, xml);
    }

    void whole(Fate fate, Side side, Hand hand) {
        runs.pen().write(fate, hand);
        String name = fate == Fate.REMOVED
                ? side.bookmark().earlierName()
                : side.bookmark().name();
        int number = runs.bookmarks().open(name, xml);
        sign(fate, side.sign(), hand);
        Edges edges = fate == Fate.REMOVED ? Edges.none() : comments.in(side.line().id());
        runs.type(LinePieces.whole(fate, side.line().content()), hand, edges);
        Bookmarks.close(number, xml);
        runs.pen().write(Fate.KEPT, hand);
    }

    private void sign(Fate fate, String sign, Hand hand) {
        if (!sign.isEmpty()) {
            runs.type(List.of(new Piece.Words(fate, Text.plain(sign))), hand, Edges.none());
        }
    }

    /** A line with the sides that it has. */
    void type(Entry entry, java.util.function.Function<TextBlock, Side> before, java.util.function.Function<TextBlock, Side> after, Hand hand) {
        if (entry.fate() == Fate.KEPT) {
            kept(before.apply(line(entry.before())), after.apply(line(entry.after())), hand);
        } else {
            boolean gone = entry.fate() == Fate.REMOVED;
            whole(entry.fate(), (gone ? before : after).apply((TextBlock) entry.shown()), hand);
        }
    }

    private static TextBlock line(@org.jspecify.annotations.Nullable Object side) {
        return (TextBlock) Objects.requireNonNull(side);
    }
}
