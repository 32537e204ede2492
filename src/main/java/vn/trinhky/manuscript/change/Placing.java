package vn.trinhky.manuscript.change;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.likeness.Moves;

/**
 * The order of a merged text: their order, and into it, each after the block that precedes it in mine, what I inserted or
 * moved.
 */
final class Placing {

    /** Stands before the first block. */
    private static final BlockId START = new BlockId("");

    private final Set<BlockId> mine;
    private final Set<BlockId> theirs;
    private final Set<BlockId> movedByMe;
    private final Map<BlockId, BlockId> next = new HashMap<>();

    private Placing(Set<BlockId> base, Set<BlockId> mine, Set<BlockId> theirs) {
        this.mine = mine;
        this.theirs = theirs;
        this.movedByMe = Moves.between(base, mine);
        movedByMe.removeAll(Moves.between(base, theirs));
    }

    /** All sets in the order of their text; {@code kept} in any. */
    static Set<BlockId> of(Set<BlockId> base, Set<BlockId> mine, Set<BlockId> theirs, Set<BlockId> kept) {
        Placing placing = new Placing(base, mine, theirs);
        placing.layTheirs(kept);
        placing.insertMine(kept);
        return placing.inOrder();
    }

    private boolean isPlacedByMe(BlockId id) {
        return mine.contains(id) && (!theirs.contains(id) || movedByMe.contains(id));
    }

    private void layTheirs(Set<BlockId> kept) {
        BlockId last = START;
        for (BlockId id : theirs) {
            if (kept.contains(id) && !isPlacedByMe(id)) {
                next.put(last, id);
                last = id;
            }
        }
    }

    private void insertMine(Set<BlockId> kept) {
        BlockId before = START;
        for (BlockId id : mine) {
            if (kept.contains(id)) {
                if (isPlacedByMe(id)) {
                    insert(id, before);
                }
                before = id;
            }
        }
    }

    /** What only they have at this place comes first. */
    private void insert(BlockId id, BlockId before) {
        BlockId place = before;
        BlockId after = next.get(place);
        while (after != null && !mine.contains(after)) {
            place = after;
            after = next.get(place);
        }
        next.put(place, id);
        if (after != null) {
            next.put(id, after);
        }
    }

    private Set<BlockId> inOrder() {
        Set<BlockId> order = new LinkedHashSet<>();
        for (BlockId id = next.get(START); id != null; id = next.get(id)) {
            order.add(id);
        }
        return order;
    }
}
