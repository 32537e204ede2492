package vn.trinhky.figures.numbers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.FigureToken;
import vn.trinhky.manuscript.Origin;

/**
 * A sentence of a text, with the numbers in its words and the figures that stand in it.
 *
 * @param at where it begins in its block
 * @param words with {@link #MARK} for every figure and footnote mark
 * @param origin of the block, null for what the writer wrote himself
 */
record Sentence(
        BlockId block,
        @Nullable Origin origin,
        int at,
        String words,
        List<WrittenNumber> numbers,
        List<PlacedFigure> figures) {

    /** Stands for what is no character. */
    static final char MARK = '\uFFFC';

    /** @param at in its block */
    record PlacedFigure(int at, FigureToken token) {}

    /** What stands between the beginning of the sentence and a place of its block. */
    String until(int place) {
        return words.substring(0, place - at);
    }

    String from(int place) {
        return words.substring(place - at);
    }
}
