package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.redline.words.Stretch;
import vn.trinhky.manuscript.redline.words.Token;

/** Gathers the runs of a line: words that share a fate and a typeface in one piece. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final List<Styled> texts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Set<Text.Style> styles = Set.of();
    private @Nullable Fate fate;

    List<Run> all() {
        endRun();
        return runs;
    }

    void add(Stretch stretch) {
        if (stretch.isKept()) {
            for (int i = 0; i < stretch.after().size(); i++) {
                keep(stretch.before().get(i), stretch.after().get(i));
            }
        } else {
            stretch.before().forEach(token -> token.pieces().forEach(piece -> add(Fate.REMOVED, piece)));
            stretch.after().forEach(token -> token.pieces().forEach(piece -> add(Fate.ADDED, piece)));
        }
    }

    private void keep(Token before, Token after) {
        if (before.pieces().get(0) instanceof Footnote old && after.pieces().get(0) instanceof Footnote now) {
            mark(Fate.KEPT, now, Redline.of(old.body(), now.body()));
        } else {
            Fate kept = before.pieces().equals(after.pieces()) ? Fate.KEPT : Fate.RESTYLED;
            after.pieces().forEach(piece -> add(kept, piece));
        }
    }

    void add(Fate next, Inline piece) {
        if (piece instanceof Footnote note) {
            mark(next, note, Redline.whole(next, note.body()));
        } else {
            words(next, (Styled) piece);
        }
    }

    private void mark(Fate next, Footnote note, Redline body) {
        endRun();
        runs.add(new Run.Mark(next, note, body));
    }

    private void words(Fate next, Styled text) {
        if (next != fate) {
            endRun();
            fate = next;
        }
        if (!text.styles().equals(styles)) {
            endText();
            styles = text.styles();
        }
        if (text instanceof FigureToken) {
            endText();
            texts.add(text);
        } else {
            words.append(text.shown());
        }
    }

    private void endText() {
        if (!words.isEmpty()) {
            texts.add(new Text(words.toString(), styles));
        }
        words.setLength(0);
    }

    private void endRun() {
        endText();
        if (fate != null) {
            runs.add(new Run.Words(fate, texts));
        }
        texts.clear();
        fate = null;
    }
}
