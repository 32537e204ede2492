package vn.trinhky.manuscript.proposed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.likeness.Moves;

/** Takes the difference of two texts apart, block by block. */
final class Differences {

    private final Map<BlockId, Block> old = new HashMap<>();
    private final Set<BlockId> stayed = new HashSet<>();
    private final Set<BlockId> now = new HashSet<>();
    private final List<Proposal> proposals = new ArrayList<>();

    private Differences(Manuscript before, Manuscript after) {
        before.blocks().forEach(block -> old.put(block.id(), block));
        after.blocks().forEach(block -> now.add(block.id()));
        Set<BlockId> moved = Moves.between(ids(before), ids(after));
        now.stream().filter(id -> old.containsKey(id) && !moved.contains(id)).forEach(stayed::add);
    }

    private static List<BlockId> ids(Manuscript text) {
        return text.blocks().stream().map(Block::id).toList();
    }

    /** What goes is said first, so that what was moved is free to come again. */
    static List<Proposal> between(Manuscript before, Manuscript after) {
        Differences differences = new Differences(before, after);
        before.blocks().stream()
                .filter(block -> !differences.stayed.contains(block.id()))
                .forEach(block -> differences.proposals.add(new Proposal.Removal(block)));
        @Nullable BlockId previous = null;
        for (Block block : after.blocks()) {
            differences.look(previous, block);
            previous = block.id();
        }
        return List.copyOf(differences.proposals);
    }

    private void look(@Nullable BlockId previous, Block block) {
        Block before = stayed.contains(block.id()) ? old.get(block.id()) : null;
        if (before == null) {
            proposals.add(new Proposal.Insertion(previous, block));
        } else if (!block.as(before.id(), before.origin()).equals(before)) {
            proposals.add(new Proposal.Replacement(before, block));
        }
    }
}
