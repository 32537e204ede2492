package vn.trinhky.manuscript.notation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Heading;
import vn.trinhky.manuscript.NumberedParagraph;
import vn.trinhky.manuscript.TextBlock;

/**
 * Decides which numbered lines are headings: short ones that end neither in a full stop nor a semicolon.
 *
 * <p>Lines that are numbered one after another under the same number decide together. In a list of tasks the one that
 * lacks its full stop, with nothing beneath it, is a task as well; among headings the one that has a full stop too many,
 * with text beneath it, is a heading as well.
 */
public final class NumberedRuns {

    private static final int LONGEST_HEADING = 200;

    private final List<Block> blocks;
    private final BitSet open;
    private final BitSet headings = new BitSet();
    private final List<List<Integer>> closed = new ArrayList<>();

    private NumberedRuns(List<Block> blocks, BitSet open) {
        this.blocks = blocks;
        this.open = open;
    }

    /**
     * Which of the blocks at the open places are headings; all of them are headings or numbered paragraphs.
     *
     * @param open the places whose kind is still to be decided
     */
    public static BitSet headings(List<Block> blocks, BitSet open) {
        NumberedRuns runs = new NumberedRuns(blocks, open);
        runs.collect();
        runs.closed.forEach(runs::decide);
        return runs.headings;
    }

    /** The same blocks' places, run by run. */
    static List<List<Integer>> of(List<Block> blocks, BitSet open) {
        NumberedRuns runs = new NumberedRuns(blocks, open);
        runs.collect();
        return runs.closed;
    }

    private void collect() {
        List<List<Integer>> running = new ArrayList<>();
        for (int level = 0; level <= 4; level++) {
            running.add(new ArrayList<>());
        }
        for (int i = 0; i < blocks.size(); i++) {
            int level = levelOf(blocks.get(i));
            for (int deeper = level + 1; level > 0 && deeper <= 4; deeper++) {
                closed.add(running.set(deeper, new ArrayList<>()));
            }
            if (open.get(i)) {
                running.get(level).add(i);
            }
        }
        closed.addAll(running);
        closed.removeIf(List::isEmpty);
    }

    /** The level of a numbered block, or 0. */
    public static int levelOf(Block block) {
        if (block instanceof Heading heading) {
            return heading.level();
        }
        return block instanceof NumberedParagraph numbered ? numbered.level() : 0;
    }

    private void decide(List<Integer> run) {
        long looksLikeHeading = run.stream().filter(this::looksLikeHeading).count();
        long looksLikeText = run.size() - looksLikeHeading;
        for (int place : run) {
            boolean joins = looksLikeHeading(place)
                    ? looksLikeText > looksLikeHeading && !hasTextBeneath(place)
                    : looksLikeHeading > looksLikeText && hasTextBeneath(place) && isShort(words(place));
            headings.set(place, looksLikeHeading(place) != joins);
        }
    }

    private boolean looksLikeHeading(int place) {
        String words = words(place).stripTrailing();
        return isShort(words) && !words.endsWith(".") && !words.endsWith(";");
    }

    private boolean hasTextBeneath(int place) {
        if (place + 1 == blocks.size()) {
            return false;
        }
        int below = levelOf(blocks.get(place + 1));
        return below == 0 || below > levelOf(blocks.get(place));
    }

    private static boolean isShort(String words) {
        return words.length() <= LONGEST_HEADING;
    }

    private String words(int place) {
        return ((TextBlock) blocks.get(place)).words();
    }
}
