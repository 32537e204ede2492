package vn.trinhky.manuscript.redline;

import vn.trinhky.manuscript.Block;

/** What became of one block, in the order in which a reader meets it. */
public sealed interface BlockChange {

    /** The block that is shown: as it is now, or as it was if it is gone. */
    Block block();

    /** Where it was and as it was. */
    record Kept(Block block) implements BlockChange {}

    /** New. */
    record Added(Block block) implements BlockChange {}

    /** Gone. */
    record Removed(Block block) implements BlockChange {}

    /** Where it was, in other words or as another kind of block. */
    record Changed(Block before, Block block, Rework rework) implements BlockChange {}

    /** Its old place. */
    record MovedAway(Block block) implements BlockChange {}

    /** Its new place; the words may have changed too. */
    record MovedHere(Block before, Block block, Rework rework) implements BlockChange {}
}
