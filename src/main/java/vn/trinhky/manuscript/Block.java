package vn.trinhky.manuscript;

import org.jspecify.annotations.Nullable;

/** One piece of a manuscript that stands on its own lines, with an identity that survives editing. */
public sealed interface Block permits Heading, Paragraph, Item, NumberedParagraph, Table {

    BlockId id();

    /** Who wrote this first, or null for text that the compiling unit wrote itself. */
    @Nullable
    Origin origin();

    /** The same block with another origin. */
    Block from(Origin origin);
}
