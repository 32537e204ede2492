package vn.trinhky.manuscript.origins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.Origin;
import vn.trinhky.manuscript.TextBlock;

/**
 * Carries origins over an edit in which paragraphs were joined or split by other programs than our editor. The ids of the
 * blocks say which ones stayed; where words of a block with an origin stand in another one now, that one gets its origin
 * too.
 *
 * <p>A wrong origin is worse than none: words count as the same when at least {@link #ENOUGH} of them, and half of the
 * block, stand in a row; a third is enough in what was its neighbour.
 */
public final class CarriedOrigins {

    private static final int ENOUGH = 4;

    /** How far from its neighbours a block is looked for; keeps long texts from taking quadratic time. */
    private static final int REACH = 12;

    private final List<Block> before;
    private final List<Block> after;
    private final Map<BlockId, Integer> old = new HashMap<>();
    private final Map<BlockId, Integer> now = new HashMap<>();
    private final IdentityHashMap<Block, List<String>> words = new IdentityHashMap<>();
    private final @Nullable Origin[] origins;

    private CarriedOrigins(List<Block> before, List<Block> after) {
        this.before = before;
        this.after = after;
        this.origins = new Origin[after.size()];
        for (int i = 0; i < before.size(); i++) {
            old.put(before.get(i).id(), i);
        }
        for (int i = 0; i < after.size(); i++) {
            now.put(after.get(i).id(), i);
            origins[i] = after.get(i).origin();
        }
    }

    /**
     * The text after the edit, with the origins that only its words tell.
     *
     * @param after its blocks that stayed have the ids and origins that they had before
     */
    public static Manuscript over(Manuscript before, Manuscript after) {
        if (before.blocks().stream().allMatch(block -> block.origin() == null)) {
            return after;
        }
        return new Manuscript(new CarriedOrigins(before.blocks(), after.blocks()).carried());
    }

    private List<Block> carried() {
        for (int i = 0; i < before.size(); i++) {
            if (!now.containsKey(before.get(i).id()) && before.get(i).origin() != null) {
                join(i);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!old.containsKey(after.get(i).id()) && origins[i] == null) {
                split(i);
            }
        }
        List<Block> carried = new ArrayList<>(after.size());
        for (int i = 0; i < after.size(); i++) {
            carried.add(after.get(i).as(after.get(i).id(), origins[i]));
        }
        return carried;
    }

    /** A block that is gone: whoever says its words now gets its origin. */
    private void join(int gone) {
        int near = nearest(before, gone, now);
        for (int i = Math.max(0, near - 2); i < Math.min(after.size(), near + REACH); i++) {
            Integer stood = old.get(after.get(i).id());
            boolean neighbour = stood != null && Math.abs(stood - gone) <= 2;
            if (says(after.get(i), before.get(gone), neighbour)) {
                origins[i] = Origin.joined(origins[i], before.get(gone).origin());
            }
        }
    }

    /** A block that is new: if its words stood in an old one, it has that one's origin. */
    private void split(int fresh) {
        int near = nearest(after, fresh, old);
        for (int i = Math.max(0, near - 2); i < Math.min(before.size(), near + REACH); i++) {
            Integer stands = now.get(before.get(i).id());
            boolean neighbour = stands != null && Math.abs(stands - fresh) <= 2;
            if (before.get(i).origin() != null && says(before.get(i), after.get(fresh), neighbour)) {
                origins[fresh] = Origin.joined(origins[fresh], before.get(i).origin());
            }
        }
    }

    private static int nearest(List<Block> blocks, int place, Map<BlockId, Integer> elsewhere) {
        for (int i = place - 1; i >= 0; i--) {
            Integer found = elsewhere.get(blocks.get(i).id());
            if (found != null) {
                return found;
            }
        }
        return 0;
    }

    /** Whether the whole says what the part says. */
    private boolean says(Block whole, Block part, boolean neighbour) {
        List<String> wanted = words(part);
        int run = longestRun(words(whole), wanted);
        boolean half = run >= ENOUGH && 2 * run >= wanted.size();
        boolean third = neighbour && run > 0 && 3 * run >= wanted.size();
        return half || third;
    }

    private List<String> words(Block block) {
        return words.computeIfAbsent(block, any -> block instanceof TextBlock text ? SaidWords.of(text) : List.of());
    }

    /** How many words in a row both have. */
    private static int longestRun(List<String> one, List<String> other) {
        int longest = 0;
        int[] runs = new int[other.size() + 1];
        for (String word : one) {
            for (int i = other.size(); i > 0; i--) {
                runs[i] = word.equals(other.get(i - 1)) ? runs[i - 1] + 1 : 0;
                longest = Math.max(longest, runs[i]);
            }
        }
        return longest;
    }
}
