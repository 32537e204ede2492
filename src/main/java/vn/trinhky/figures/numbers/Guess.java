package vn.trinhky.figures.numbers;

import vn.trinhky.manuscript.FigureQuestion;

/**
 * A figure that a number may be.
 *
 * @param expected whether the sentence lets one expect this scope and period
 * @param evident whether its words speak for it beyond the unit of count
 */
record Guess(FigureQuestion asks, Vocabulary.About about, boolean expected, boolean evident) {

    int rank() {
        return about.score() + (expected ? 200 : 0);
    }
}
