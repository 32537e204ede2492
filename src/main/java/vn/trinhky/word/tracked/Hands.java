package vn.trinhky.word.tracked;

import vn.trinhky.manuscript.Block;

/** Knows who made the later of two versions, block by block where that is known. */
@FunctionalInterface
public interface Hands {

    /** @param block as it is after the change, or as it was if it is gone */
    Hand of(Block block);

    /** One person made it all. */
    static Hands all(Hand hand) {
        return block -> hand;
    }
}
