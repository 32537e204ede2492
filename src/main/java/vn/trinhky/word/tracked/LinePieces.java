package vn.trinhky.word.tracked;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.redline.Fate;
import vn.trinhky.manuscript.redline.Redline;
import vn.trinhky.manuscript.redline.words.SideBySide;
import vn.trinhky.manuscript.redline.words.Stretch;

/** Lays two lines into one. Words in another typeface went and came. */
final class LinePieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Inline> went = new ArrayList<>();
    private final List<Inline> came = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Set<Text.Style> styles = Set.of();
    private Fate fate = Fate.KEPT;

    private LinePieces() {}

    static List<Piece> between(TextBlock before, TextBlock after) {
        LinePieces line = new LinePieces();
        if (before.content().equals(after.content())) {
            after.content().forEach(inline -> line.keep(inline, inline));
        } else {
            SideBySide.stretches(before, after).forEach(line::add);
        }
        return line.all();
    }

    static List<Piece> whole(Fate fate, List<Inline> content) {
        LinePieces line = new LinePieces();
        content.forEach(inline -> line.add(fate, inline));
        return line.all();
    }

    private List<Piece> all() {
        exchange();
        endRun();
        return pieces;
    }

    private void add(Stretch stretch) {
        if (!stretch.isKept()) {
            stretch.before().forEach(token -> went.addAll(token.pieces()));
            stretch.after().forEach(token -> came.addAll(token.pieces()));
            return;
        }
        for (int i = 0; i < stretch.after().size(); i++) {
            List<Inline> before = stretch.before().get(i).pieces();
            List<Inline> after = stretch.after().get(i).pieces();
            if (stretch.after().get(i).isNote() || before.equals(after)) {
                for (int piece = 0; piece < after.size(); piece++) {
                    keep(before.get(piece), after.get(piece));
                }
            } else {
                went.addAll(before);
                came.addAll(after);
            }
        }
    }

    private void keep(Inline before, Inline after) {
        exchange();
        if (before instanceof Footnote old && after instanceof Footnote now) {
            endRun();
            if (saysTheSame(old, now)) {
                pieces.add(new Piece.Mark(Fate.KEPT, old, now));
            } else {
                pieces.add(new Piece.Mark(Fate.REMOVED, old, now));
                pieces.add(new Piece.Mark(Fate.ADDED, old, now));
            }
        } else {
            add(Fate.KEPT, after);
        }
    }

    private static boolean saysTheSame(Footnote before, Footnote after) {
        return before.body().equals(after.body())
                || Redline.of(new Manuscript(before.body()), new Manuscript(after.body()))
                        .isUnchanged();
    }

    /** What went stands before what came. */
    private void exchange() {
        went.forEach(inline -> add(Fate.REMOVED, inline));
        came.forEach(inline -> add(Fate.ADDED, inline));
        went.clear();
        came.clear();
    }

    private void add(Fate next, Inline inline) {
        if (inline instanceof Text text) {
            if (next != fate || !text.styles().equals(styles)) {
                endRun();
                fate = next;
                styles = text.styles();
            }
            run.append(text.text());
            return;
        }
        endRun();
        if (inline instanceof Footnote note) {
            pieces.add(new Piece.Mark(next, next == Fate.ADDED ? null : note, next == Fate.REMOVED ? null : note));
        } else if (inline instanceof Styled figure) {
            pieces.add(new Piece.Words(next, figure));
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            pieces.add(new Piece.Words(fate, new Text(run.toString(), styles)));
            run.setLength(0);
        }
    }
}
