package vn.trinhky.word.tracked;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
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

    /** The fate of the last words of the line before, if that line was kept. */
    private Fate endedIn = Fate.KEPT;

    TrackedLines(TrackedRuns runs, CommentPlaces comments) {
        this.runs = runs;
        this.comments = comments;
        this.xml = runs.xml();
    }

    /** One side of a line: its words, its bookmark, and the sign or number that is typed before it. */
    record Side(TextBlock line, BlockBookmark bookmark, String sign) {}

    /** Types a line with the sides that it has. */
    void type(Entry entry, Function<TextBlock, Side> before, Function<TextBlock, Side> after, Hand hand) {
        if (entry.fate() == Fate.REMOVED) {
            whole(Fate.REMOVED, before.apply((TextBlock) entry.shown()), hand);
        } else if (entry.fate() == Fate.ADDED) {
            whole(Fate.ADDED, after.apply((TextBlock) entry.shown()), hand);
        } else {
            Side then = before.apply(line(entry.before()));
            Side now = after.apply(line(entry.after()));
            if (entry.side() == Fate.KEPT) {
                kept(then, now, hand);
            } else {
                oneSide(entry.side(), then, now, hand);
            }
        }
    }

    private static TextBlock line(@Nullable Block side) {
        return (TextBlock) Objects.requireNonNull(side);
    }

    private void kept(Side before, Side after, Hand hand) {
        int now = runs.bookmarks().open(after.bookmark().name(), xml);
        boolean isOther = !before.bookmark().equals(after.bookmark());
        int then = isOther ? runs.bookmarks().open(before.bookmark().earlierName(), xml) : -1;
        if (before.sign().equals(after.sign())) {
            sign(Fate.KEPT, after.sign(), hand);
        } else {
            sign(Fate.REMOVED, before.sign(), hand);
            sign(Fate.ADDED, after.sign(), hand);
        }
        List<Piece> line = LinePieces.between(before.line(), after.line());
        List<Piece> pieces = after.sign().isEmpty() ? Neighbours.apart(line, endedIn) : line;
        runs.type(pieces, hand, comments.in(after.line().id()));
        endedIn = pieces.isEmpty() ? Fate.KEPT : pieces.get(pieces.size() - 1).fate();
        runs.pen().write(Fate.KEPT, hand);
        if (isOther) {
            Bookmarks.close(then, xml);
        }
        Bookmarks.close(now, xml);
    }

    private void oneSide(Fate side, Side before, Side after, Hand hand) {
        Side shown = side == Fate.REMOVED ? before : after;
        int number = runs.bookmarks().open(name(side, shown), xml);
        sign(Fate.KEPT, shown.sign(), hand);
        List<Piece> pieces = LinePieces.between(before.line(), after.line()).stream()
                .filter(piece -> piece.fate() == Fate.KEPT || piece.fate() == side)
                .toList();
        runs.type(pieces, hand, Edges.none());
        runs.pen().write(Fate.KEPT, hand);
        Bookmarks.close(number, xml);
    }

    private void whole(Fate fate, Side side, Hand hand) {
        runs.pen().write(fate, hand);
        int number = runs.bookmarks().open(name(fate, side), xml);
        sign(fate, side.sign(), hand);
        Edges edges =
                fate == Fate.REMOVED ? Edges.none() : comments.in(side.line().id());
        runs.type(LinePieces.whole(fate, side.line().content()), hand, edges);
        endedIn = Fate.KEPT;
        Bookmarks.close(number, xml);
        runs.pen().write(Fate.KEPT, hand);
    }

    private static String name(Fate fate, Side side) {
        return fate == Fate.REMOVED
                ? side.bookmark().earlierName()
                : side.bookmark().name();
    }

    private void sign(Fate fate, String sign, Hand hand) {
        if (!sign.isEmpty()) {
            runs.type(List.of(new Piece.Words(fate, Text.plain(sign))), hand, Edges.none());
        }
    }
}
