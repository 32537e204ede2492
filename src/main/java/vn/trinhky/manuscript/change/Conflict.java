package vn.trinhky.manuscript.change;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;

/**
 * Two people changed one block in different ways, so a person has to choose.
 *
 * @param mine the block as the one who saves now wrote it; null when she deleted it
 * @param theirs the block as it was saved meanwhile; null when it was deleted meanwhile
 */
public record Conflict(
        BlockId block, @Nullable Block mine, @Nullable Block theirs) {}
