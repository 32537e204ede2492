package vn.trinhky.manuscript.view;

import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.Item;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.Numbering;
import vn.trinhky.manuscript.TextBlock;

/** The element and the class of a line on a page. */
record Look(String tag, String classes) {

    static Look of(TextBlock block) {
        if (block instanceof Heading heading) {
            return new Look("h" + (heading.level() + 1), "");
        } else if (block instanceof NumberedParagraph numbered) {
            return new Look("p", "numbered level-" + numbered.level());
        } else if (block instanceof Item item) {
            return new Look("p", item.mark() == Item.Mark.DASH ? "item dash" : "item plus");
        }
        return new Look("p", "");
    }

    /** What stands before the words of a block: its number, which is taken, or its sign, or nothing. */
    static String sign(Block block, Numbering numbering) {
        if (block instanceof Heading heading) {
            return numbering.next(heading.level());
        } else if (block instanceof NumberedParagraph numbered) {
            return numbering.next(numbered.level());
        }
        return block instanceof Item item ? item.mark().sign() : "";
    }
}
