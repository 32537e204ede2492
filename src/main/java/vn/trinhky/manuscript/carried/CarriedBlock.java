package vn.trinhky.manuscript.carried;

import java.util.List;
import java.util.Optional;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.figures.Mention;

/**
 * A paragraph, item or table of this period, held against last period's.
 *
 * @param last the block it comes from; nothing when it is new
 * @param stayed dates first, then numbers: what is still as it was last period
 */
public record CarriedBlock(Block block, Optional<Block> last, Kinship kinship, List<Mention> stayed) {

    /** How a block relates to last period's text. */
    public enum Kinship {
        /** Word for word and figure for figure. */
        SAME,
        /** Other dates or numbers in the same words. */
        ONLY_FIGURES,
        /** More than half of the words are last period's. */
        CHANGED,
        /** Not from last period's text. */
        NEW
    }

    public CarriedBlock {
        stayed = List.copyOf(stayed);
    }

    /** Whether its words are last period's. */
    public boolean isCarried() {
        return kinship == Kinship.SAME || kinship == Kinship.ONLY_FIGURES;
    }
}
