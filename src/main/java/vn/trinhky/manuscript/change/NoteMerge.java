package vn.trinhky.manuscript.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Footnote;
import vn.trinhky.manuscript.Inline;
import vn.trinhky.manuscript.TextBlock;

/** The bodies of the footnotes of one block, as both left them. */
final class NoteMerge {

    private final Map<BlockId, List<Block>> base;
    private final Map<BlockId, List<Block>> mine;
    private final Map<BlockId, List<Block>> theirs;

    NoteMerge(TextBlock base, TextBlock mine, TextBlock theirs) {
        this.base = bodies(base);
        this.mine = bodies(mine);
        this.theirs = bodies(theirs);
    }

    private static Map<BlockId, List<Block>> bodies(TextBlock block) {
        Map<BlockId, List<Block>> bodies = new HashMap<>();
        block.footnotes().forEach(note -> bodies.put(note.id(), note.body()));
        return bodies;
    }

    /**
     * Fills the empty footnotes of a line.
     *
     * @return nothing when both changed one body, or one changed the body whose mark the other took away
     */
    Optional<List<Inline>> bodiesInto(List<Inline> words) {
        List<Inline> filled = new ArrayList<>(words.size());
        Map<BlockId, List<Block>> unmarked = new HashMap<>(base);
        for (Inline inline : words) {
            if (inline instanceof Footnote note) {
                Optional<List<Block>> body = body(note.id());
                if (body.isEmpty()) {
                    return Optional.empty();
                }
                filled.add(new Footnote(note.id(), body.get()));
                unmarked.remove(note.id());
            } else {
                filled.add(inline);
            }
        }
        return unmarked.keySet().stream().anyMatch(this::isRewritten) ? Optional.empty() : Optional.of(filled);
    }

    private Optional<List<Block>> body(BlockId note) {
        List<Block> old = base.get(note);
        List<Block> my = mine.get(note);
        List<Block> their = theirs.get(note);
        if (my == null || their == null) {
            return Optional.ofNullable(my == null ? their : my);
        }
        return BlockMerge.blocks(old == null ? List.of() : old, my, their);
    }

    private boolean isRewritten(BlockId note) {
        return isRewritten(base.get(note), mine.get(note)) || isRewritten(base.get(note), theirs.get(note));
    }

    private static boolean isRewritten(@Nullable List<Block> before, @Nullable List<Block> after) {
        return after != null && !after.equals(before);
    }
}
