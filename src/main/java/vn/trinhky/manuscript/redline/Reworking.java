package vn.trinhky.manuscript.redline;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Table;
import vn.trinhky.manuscript.TextBlock;

/** Compares the insides of a block before and after. */
final class Reworking {

    private Reworking() {}

    /** Both are tables, or neither is. */
    static Rework of(Block before, Block after) {
        return before instanceof Table old && after instanceof Table now
                ? TableComparison.of(old, now)
                : LineComparison.of((TextBlock) before, (TextBlock) after);
    }

    /** Whether both are, for instance, dash items. */
    static boolean isOneKind(Block before, Block after) {
        if (before instanceof TextBlock old && after instanceof TextBlock now) {
            return kind(old, now).equals(kind(now, now));
        }
        return before instanceof Table && after instanceof Table;
    }

    private static TextBlock kind(TextBlock block, TextBlock sameId) {
        return block.saying(List.of()).as(sameId.id(), null);
    }
}
