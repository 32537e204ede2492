package vn.trinhky.word.tracked;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Styled;
import vn.trinhky.manuscript.redline.Fate;

/** A piece of a line with its fate: kept, added or removed. */
sealed interface Piece {

    Fate fate();

    record Words(Fate fate, Styled words) implements Piece {}

    /** The mark of a footnote, of which at least one side exists. */
    record Mark(Fate fate, @Nullable Footnote before, @Nullable Footnote after) implements Piece {}
}
