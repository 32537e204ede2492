package vn.trinhky.word.reading;

import vn.trinhky.manuscript.Block;
import vn.trinhky.word.reading.line.Line;

/** A piece of a story in its order: a line of which it is still to be decided what it is, or a finished block. */
sealed interface Passage {

    record Undecided(Line line) implements Passage {

        boolean isBlank() {
            return line.content().isEmpty();
        }
    }

    record Finished(Block block) implements Passage {}
}
