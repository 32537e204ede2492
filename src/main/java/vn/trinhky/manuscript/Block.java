package vn.trinhky.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One piece of a manuscript that stands on its own lines, with an identity that survives editing. */
public sealed interface Block permits TextBlock, Table {

    BlockId id();

    /** Who wrote this first, or null for text that the compiling unit wrote itself. */
    @Nullable
    Origin origin();

    /** The same block with another origin. */
    Block from(Origin origin);

    /** The same words under another identity. */
    Block as(BlockId id, @Nullable Origin origin);

    /** The footnotes whose marks stand in this block, in reading order. */
    List<Footnote> footnotes();
}
