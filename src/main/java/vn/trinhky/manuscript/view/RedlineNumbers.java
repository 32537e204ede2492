package vn.trinhky.manuscript.view;

import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.redline.BlockChange;
import vn.trinhky.manuscript.redline.Fate;

/** The numbers of headings in a redline: of removed and moved-away ones as they were, of all others as they are. */
final class RedlineNumbers {

    private final Numbering then = Numbering.fromTheBeginning();
    private final Numbering now = Numbering.fromTheBeginning();

    String of(Fate fate, Block block) {
        return switch (fate) {
            case ADDED -> sign(block, now);
            case REMOVED -> sign(block, then);
            default -> both(block, block);
        };
    }

    String of(BlockChange change) {
        if (change instanceof BlockChange.Changed changed) {
            return both(changed.before(), changed.block());
        }
        return sign(change.block(), change instanceof BlockChange.MovedAway ? then : now);
    }

    private String both(Block before, Block after) {
        sign(before, then);
        return sign(after, now);
    }

    /** The lines in a table number themselves. */
    private static String sign(Block block, Numbering numbering) {
        return block instanceof Table ? "" : Look.sign(block, numbering);
    }
}
