package vn.trinhky.manuscript.corrected;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.change.Merge;

/** What becomes of a quoting block when the quoted one changes. */
final class Following {

    private Following() {}

    /**
     * Keeps the id and origin of the quoting block.
     *
     * @return nothing where both changed the same words
     */
    static Optional<Block> of(@Nullable Block base, Block mine, Block theirs) {
        Block now = theirs.as(mine.id(), mine.origin());
        if (base == null) {
            return mine.equals(now) ? Optional.of(mine) : Optional.empty();
        }
        Block quoted = base.as(mine.id(), mine.origin());
        Merge.Merged whole = Merge.of(text(quoted), text(mine), text(now));
        if (whole.conflicts().isEmpty() && whole.text().blocks().size() == 1) {
            return Optional.of(whole.text().blocks().get(0));
        }
        return quoted instanceof TextBlock old && mine instanceof TextBlock my && now instanceof TextBlock their
                ? words(old, my, their)
                : Optional.empty();
    }

    private static Optional<Block> words(TextBlock base, TextBlock mine, TextBlock theirs) {
        TextBlock kind = kind(base, mine, theirs);
        return kind == null
                ? Optional.empty()
                : WordMerge.of(base, mine, theirs).map(kind::saying);
    }

    /** The kind of block that the one who changed it made of it; null when both did, in different ways. */
    private static @Nullable TextBlock kind(TextBlock base, TextBlock mine, TextBlock theirs) {
        TextBlock old = base.saying(List.of());
        TextBlock my = mine.saying(List.of());
        TextBlock their = theirs.saying(List.of());
        if (old.equals(my) || my.equals(their)) {
            return their;
        }
        return old.equals(their) ? my : null;
    }

    private static Manuscript text(Block block) {
        return new Manuscript(List.of(block));
    }
}
