package vn.trinhky.word.tracked;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.redline.Fate;

/** A piece of a line with its fate: kept, added or removed. */
sealed interface Piece {

    Fate fate();

    record Words(Fate fate, Styled words) implements Piece {}

    /**
     * The mark of a footnote, of which at least one side exists. Both exist for a mark that stayed, and for the removed and
     * the added mark of a footnote whose body was changed.
     */
    record Mark(
            Fate fate, @Nullable Footnote before, @Nullable Footnote after) implements Piece {}
}
