package vn.trinhky.manuscript.anchor;

import vn.trinhky.manuscript.BlockId;

/**
 * Where the words of an anchor stand in a text.
 *
 * @param section the key of its section
 * @param place of its block among all lines of the text, counted from 0: the order in which a reader meets them
 * @param from where they begin in the block's shown words, counted like those of an {@link Anchor}
 * @param to where they end, exclusive
 * @param words what stands there now
 * @param edited whether that is something else than what the anchor quotes
 */
public record Standing(String section, int place, BlockId block, int from, int to, String words, boolean edited) {

    /** An anchor of the words as they are now. */
    public Anchor anchor() {
        return new Anchor(block, from, to, words);
    }
}
