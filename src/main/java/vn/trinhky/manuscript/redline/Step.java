package vn.trinhky.manuscript.redline;

import java.util.ArrayList;
import java.util.List;
import vn.trinhky.manuscript.Block;

/**
 * One block of two texts laid side by side: it stayed in its place, went, or came. A block that was moved went and came.
 */
public sealed interface Step {

    /** In its place, with the same words or others. Both are tables or neither is; their ids may differ. */
    record Stayed(Block before, Block after) implements Step {}

    record Went(Block before) implements Step {}

    record Came(Block after) implements Step {}

    /** The steps in the order of both texts; between two blocks that stayed, what went stands before what came. */
    static List<Step> between(List<Block> before, List<Block> after) {
        List<Step> steps = new ArrayList<>(after.size());
        int went = 0;
        int came = 0;
        for (BlockPairs.Pair pair : BlockPairs.stayed(BlockPairs.of(before, after))) {
            before.subList(went, pair.before()).forEach(block -> steps.add(new Went(block)));
            after.subList(came, pair.after()).forEach(block -> steps.add(new Came(block)));
            steps.add(new Stayed(before.get(pair.before()), after.get(pair.after())));
            went = pair.before() + 1;
            came = pair.after() + 1;
        }
        before.subList(went, before.size()).forEach(block -> steps.add(new Went(block)));
        after.subList(came, after.size()).forEach(block -> steps.add(new Came(block)));
        return steps;
    }
}
