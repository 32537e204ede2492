package vn.trinhky.manuscript.anchor;

import vn.trinhky.manuscript.BlockId;

/**
 * Exact words of a text that a remark is about. It names the block, which may stand in the text, a table cell or a
 * footnote, the words by their place in it, and quotes them, so that they are found again after edits.
 *
 * @param from where the words begin in the block's shown words, counted in UTF-16 units from 0; a footnote's mark counts
 *     as one
 * @param to where they end, exclusive; equal to {@code from} for a place between words
 * @param quote the words themselves
 */
public record Anchor(BlockId block, int from, int to, String quote) {

    public Anchor {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("an anchor begins before it ends");
        }
    }
}
