package vn.trinhky.manuscript.proposed;

import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;

/** What comes of putting a suggested change into a text. */
public sealed interface Outcome {

    /** It fits. @param text with the change in it */
    record Fits(Manuscript text) implements Outcome {}

    /**
     * The text is no longer what the change was made for; nobody's words are overwritten.
     *
     * @param now the block as it stands; null when it is gone
     */
    record NoLongerFits(Proposal proposal, @Nullable Block now) implements Outcome {}
}
