package vn.trinhky.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.Text;
import vn.trinhky.manuscript.Text.Style;

/** A line being put together: words in the same typeface continue the run before them. */
final class JoinedRuns {

    private final List<Inline> done = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private Set<Style> styles = Set.of();

    void add(Inline inline) {
        if (inline instanceof Text text) {
            add(text.text(), text.styles());
        } else {
            endRun();
            done.add(inline);
        }
    }

    void add(String words, Set<Style> typeface) {
        if (words.isEmpty()) {
            return;
        }
        if (!typeface.equals(styles)) {
            endRun();
            styles = typeface;
        }
        run.append(words);
    }

    /** The typeface of the words right before, or the other one. */
    Set<Style> stylesBefore(Set<Style> otherwise) {
        return run.length() > 0 ? styles : otherwise;
    }

    private void endRun() {
        if (run.length() > 0) {
            done.add(new Text(run.toString(), styles));
            run.setLength(0);
        }
    }

    /** The line as it is now; after this nothing is added. */
    List<Inline> inlines() {
        endRun();
        return done;
    }
}
