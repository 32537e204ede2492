package vn.trinhky.manuscript.redline;

import java.util.List;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Styled;

/** A stretch of a changed line that shares one fate. */
public sealed interface Run {

    Fate fate();

    /** Words and figures, as they are after the change; removed ones as they were before. */
    record Words(Fate fate, List<Styled> texts) implements Run {
        public Words {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The mark of a footnote.
     *
     * @param body what became of its body
     */
    record Mark(Fate fate, Footnote note, Redline body) implements Run {}
}
