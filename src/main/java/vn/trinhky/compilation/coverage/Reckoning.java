package vn.trinhky.compilation.coverage;

import vn.trinhky.compilation.contributed.Dismissals;
import vn.trinhky.drafting.contributed.ContributedSection;
import vn.trinhky.drafting.contributed.ContributedSection.Piece;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.origins.UsedSources;

/** Tells of a contributed block whether the report uses it, whether it is left out, or whether it waits. */
record Reckoning(UsedSources used, Dismissals dismissals) {

    /** What became of a block. */
    enum Fate {
        USED,
        DISMISSED,
        OPEN
    }

    Fate of(ContributedSection section, Piece piece) {
        if (used.uses(section.subject(), new BlockId(piece.block()))) {
            return Fate.USED;
        }
        return dismissals.of(section, piece.block()).isPresent() ? Fate.DISMISSED : Fate.OPEN;
    }

    Cell of(ContributedSection section) {
        int[] counts = new int[Fate.values().length];
        section.blocks().forEach(piece -> counts[of(section, piece).ordinal()]++);
        return Cell.of(
                section.section(),
                counts[Fate.USED.ordinal()],
                counts[Fate.DISMISSED.ordinal()],
                counts[Fate.OPEN.ordinal()]);
    }
}
