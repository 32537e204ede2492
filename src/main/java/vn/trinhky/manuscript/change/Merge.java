package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;

/**
 * Puts together what two people made of the same text, block by block.
 *
 * <p>Changes to different blocks all stay. Where both changed one block in different ways, the text holds theirs; where
 * one deleted what the other changed, the text holds the changed block; both are named as a conflict. What was inserted at
 * the same place stands one after the other, theirs first. A block stands where the one who moved it put it.
 */
public final class Merge {

    private final Map<BlockId, Block> base;
    private final Map<BlockId, Block> mine;
    private final Map<BlockId, Block> theirs;
    private final Map<BlockId, Block> kept = new LinkedHashMap<>();
    private final Map<BlockId, Conflict> conflicts = new LinkedHashMap<>();

    /**
     * The text of both, and where a person has to choose.
     *
     * @param conflicts in the order of the text
     */
    public record Merged(Manuscript text, List<Conflict> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    private Merge(List<Block> base, List<Block> mine, List<Block> theirs) {
        this.base = byId(base);
        this.mine = byId(mine);
        this.theirs = byId(theirs);
    }

    /**
     * Takes time in proportion to the length of the texts.
     *
     * @param base what both started from
     * @param mine what the one who saves now made of it
     * @param theirs what was saved meanwhile
     */
    public static Merged of(Manuscript base, Manuscript mine, Manuscript theirs) {
        Merged merged =
                of(DistinctIds.in(base.blocks()), DistinctIds.in(mine.blocks()), DistinctIds.in(theirs.blocks()));
        return new Merged(new Manuscript(DistinctIds.in(merged.text().blocks())), merged.conflicts());
    }

    static Merged of(List<Block> base, List<Block> mine, List<Block> theirs) {
        return new Merge(base, mine, theirs).merged();
    }

    private static Map<BlockId, Block> byId(List<Block> blocks) {
        Map<BlockId, Block> byId = new LinkedHashMap<>();
        blocks.forEach(block -> byId.put(block.id(), block));
        return byId;
    }

    private Merged merged() {
        Set<BlockId> ids = new HashSet<>(mine.keySet());
        ids.addAll(theirs.keySet());
        ids.forEach(this::keep);
        List<Block> text = new ArrayList<>();
        List<Conflict> inOrder = new ArrayList<>();
        Set<BlockId> places = Placing.of(base.keySet(), mine.keySet(), theirs.keySet(), kept.keySet());
        for (BlockId id : places) {
            text.add(kept.get(id));
            if (conflicts.containsKey(id)) {
                inOrder.add(conflicts.get(id));
            }
        }
        return new Merged(new Manuscript(text), inOrder);
    }

    private void keep(BlockId id) {
        Block old = base.get(id);
        Block my = mine.get(id);
        Block their = theirs.get(id);
        if (my != null && their != null) {
            keepOneOfBoth(old, my, their);
        } else if (my != null && !my.equals(old)) {
            keepUndeleted(old, my, new Conflict(id, my, null));
        } else if (their != null && !their.equals(old)) {
            keepUndeleted(old, their, new Conflict(id, null, their));
        }
    }

    private void keepOneOfBoth(@Nullable Block old, Block my, Block their) {
        Block joined = BlockMerge.of(old, my, their).orElse(null);
        kept.put(their.id(), joined == null ? their : joined);
        if (joined == null) {
            conflicts.put(their.id(), new Conflict(their.id(), my, their));
        }
    }

    /** What is new on one side is no conflict; what the other side deleted is. */
    private void keepUndeleted(@Nullable Block old, Block changed, Conflict conflict) {
        kept.put(changed.id(), changed);
        if (old != null) {
            conflicts.put(changed.id(), conflict);
        }
    }
}
