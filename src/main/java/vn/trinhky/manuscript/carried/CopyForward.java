package vn.trinhky.manuscript.carried;

import java.util.List;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.carried.CarriedBlock.Kinship;
import vn.trinhky.manuscript.figures.Mention;

/**
 * A section held against the same section of last period. Headings do not count: they name the outline.
 *
 * @param blocks what this period's section consists of, in order
 */
public record CopyForward(Verdict verdict, List<CarriedBlock> blocks) {

    /** What to tell the drafter about a section. */
    public enum Verdict {
        /** Nothing is written yet. */
        EMPTY,
        /** Last period has no text to hold it against. */
        NOTHING_TO_COMPARE,
        /** No paragraph is last period's. */
        REWRITTEN,
        /** Fewer than half of the paragraphs are last period's. */
        PARTLY_CARRIED,
        /** At least half of the paragraphs are last period's. */
        MOSTLY_CARRIED,
        /** All paragraphs are last period's, only dates and numbers differ. */
        ONLY_FIGURES,
        /** Not a word and not a figure differs. */
        UNCHANGED
    }

    public CopyForward {
        blocks = List.copyOf(blocks);
    }

    public static CopyForward compare(Manuscript last, Manuscript now) {
        List<CarriedBlock> blocks = Carrying.compare(last, now);
        return new CopyForward(verdict(last, blocks), blocks);
    }

    private static Verdict verdict(Manuscript last, List<CarriedBlock> blocks) {
        if (blocks.isEmpty()) {
            return Verdict.EMPTY;
        } else if (last.isEmpty()) {
            return Verdict.NOTHING_TO_COMPARE;
        }
        int carried = carried(blocks);
        if (carried == blocks.size()) {
            boolean same = blocks.stream().allMatch(block -> block.kinship() == Kinship.SAME);
            return same ? Verdict.UNCHANGED : Verdict.ONLY_FIGURES;
        } else if (carried == 0) {
            return Verdict.REWRITTEN;
        }
        return carried * 2 < blocks.size() ? Verdict.PARTLY_CARRIED : Verdict.MOSTLY_CARRIED;
    }

    /** How many blocks are last period's but for dates and numbers. */
    public int carried() {
        return carried(blocks);
    }

    private static int carried(List<CarriedBlock> blocks) {
        return (int) blocks.stream().filter(CarriedBlock::isCarried).count();
    }

    /** How many blocks relate to last period's in this way. */
    public int count(Kinship kinship) {
        return (int) blocks.stream().filter(block -> block.kinship() == kinship).count();
    }

    /** The dates that are still last period's, each once: the ones most often forgotten. */
    public List<String> datesThatStayed() {
        return stayed(Mention.Kind.DATE);
    }

    /** The numbers that are still last period's, with the words after them, each once. */
    public List<String> numbersThatStayed() {
        return stayed(Mention.Kind.NUMBER);
    }

    private List<String> stayed(Mention.Kind kind) {
        return blocks.stream()
                .flatMap(block -> block.stayed().stream())
                .filter(figure -> figure.kind() == kind)
                .map(Mention::passage)
                .distinct()
                .toList();
    }
}
