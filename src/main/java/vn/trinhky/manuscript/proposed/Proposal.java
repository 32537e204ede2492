package vn.trinhky.manuscript.proposed;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;

/** One change of a text that somebody suggests and somebody else decides on: a block for another one. */
public sealed interface Proposal {

    /** Other words, or another form, for a block. Both have the same id. */
    record Replacement(Block before, Block after) implements Proposal {}

    /**
     * A new block.
     *
     * @param after the block that it follows; null for the beginning of the section
     */
    record Insertion(@Nullable BlockId after, Block block) implements Proposal {}

    /** A block that shall go. */
    record Removal(Block before) implements Proposal {}
}
