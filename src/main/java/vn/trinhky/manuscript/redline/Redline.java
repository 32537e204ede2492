package vn.trinhky.manuscript.redline;

import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;

/**
 * Two versions of a text in one, with every change marked. Where a block came from and which id it has does not count as
 * a change; typefaces, footnotes and cells do.
 */
public record Redline(List<BlockChange> changes) {

    public Redline {
        changes = List.copyOf(changes);
    }

    public static Redline of(Manuscript before, Manuscript after) {
        return of(before.blocks(), after.blocks());
    }

    static Redline of(List<Block> before, List<Block> after) {
        return new RedlineDrawing(before, after).drawn();
    }

    /** A text all of which shares one fate. */
    static Redline whole(Fate fate, List<Block> blocks) {
        return new Redline(blocks.stream().map(block -> whole(fate, block)).toList());
    }

    private static BlockChange whole(Fate fate, Block block) {
        return switch (fate) {
            case ADDED -> new BlockChange.Added(block);
            case REMOVED -> new BlockChange.Removed(block);
            default -> new BlockChange.Kept(block);
        };
    }

    public boolean isUnchanged() {
        return changes.stream().allMatch(BlockChange.Kept.class::isInstance);
    }

    /** How many words were added and removed. */
    public WordCount words() {
        return changes.stream().map(WordCount::of).reduce(WordCount.NONE, WordCount::plus);
    }
}
