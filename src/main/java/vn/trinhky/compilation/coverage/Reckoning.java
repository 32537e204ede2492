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
        int used = count(section, Fate.USED);
        int dismissed = count(section, Fate.DISMISSED);
        return Cell.of(section.section(), used, dismissed, section.blocks().size() - used - dismissed);
    }

    private int count(ContributedSection section, Fate fate) {
        return (int) section.blocks().stream()
                .filter(piece -> of(section, piece) == fate)
                .count();
    }
}
