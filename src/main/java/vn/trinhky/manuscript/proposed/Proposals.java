package vn.trinhky.manuscript.proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.TextBlock;
import vn.trinhky.manuscript.change.Merge;

/** Puts suggested changes into a text that may have been edited since they were made. */
public final class Proposals {

    private Proposals() {}

    /**
     * Joins the change with what happened to its block meanwhile; the block keeps the origin that it has now. A change that
     * the text has already leaves it as it is.
     */
    public static Outcome applied(Manuscript text, Proposal proposal) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return replaced(text, replacement);
        }
        return proposal instanceof Proposal.Insertion insertion
                ? inserted(text, insertion)
                : removed(text, (Proposal.Removal) proposal);
    }

    /**
     * The change that undoes another one.
     *
     * @param before the text that the change was made for, which knows where a removed block stood
     */
    public static Proposal undoing(Proposal proposal, Manuscript before) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return new Proposal.Replacement(/* before= */ replacement.after(), /* after= */ replacement.before());
        }
        if (proposal instanceof Proposal.Insertion insertion) {
            return new Proposal.Removal(insertion.block());
        }
        Block block = ((Proposal.Removal) proposal).before();
        int place = place(before, block.id());
        return new Proposal.Insertion(
                place < 1 ? null : before.blocks().get(place - 1).id(), block);
    }

    /**
     * The single changes that make one text of another: taken one after the other they give the text after. A block that was
     * moved is removed and inserted again. Where blocks came from is no part of a change.
     */
    public static List<Proposal> between(Manuscript before, Manuscript after) {
        return Differences.between(before, after);
    }

    /** The block that a change is about: the one that it replaces or removes, or the new one. */
    public static Block subject(Proposal proposal) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return replacement.before();
        }
        return proposal instanceof Proposal.Insertion insertion
                ? insertion.block()
                : ((Proposal.Removal) proposal).before();
    }

    private static Outcome replaced(Manuscript text, Proposal.Replacement change) {
        int place = place(text, change.before().id());
        if (place < 0) {
            return new Outcome.NoLongerFits(change, null);
        }
        Block now = text.blocks().get(place);
        Block before = like(now, change.before());
        Block after = like(now, change.after());
        Optional<Block> merged = merged(before, after, now);
        return merged.<Outcome>map(block -> new Outcome.Fits(with(text, place, block)))
                .orElseGet(() -> new Outcome.NoLongerFits(change, now));
    }

    private static Optional<Block> merged(Block before, Block after, Block now) {
        Merge.Merged merged = Merge.of(text(before), text(after), text(now));
        if (merged.conflicts().isEmpty()) {
            return Optional.of(merged.text().blocks().get(0));
        }
        boolean oneKind = before.getClass() == after.getClass() && before.getClass() == now.getClass();
        if (oneKind
                && before instanceof TextBlock old
                && after instanceof TextBlock suggested
                && now instanceof TextBlock present) {
            return LineMerge.of(old, suggested, present).map(block -> block);
        }
        return Optional.empty();
    }

    private static Outcome inserted(Manuscript text, Proposal.Insertion change) {
        if (place(text, change.block().id()) >= 0) {
            return new Outcome.Fits(text);
        }
        BlockId follows = change.after();
        int place = follows == null ? 0 : place(text, follows) + 1;
        if (follows != null && place == 0) {
            return new Outcome.NoLongerFits(change, null);
        }
        List<Block> blocks = new ArrayList<>(text.blocks());
        blocks.add(place, change.block());
        return new Outcome.Fits(new Manuscript(blocks));
    }

    private static Outcome removed(Manuscript text, Proposal.Removal change) {
        int place = place(text, change.before().id());
        if (place < 0) {
            return new Outcome.Fits(text);
        }
        Block now = text.blocks().get(place);
        if (!like(now, change.before()).equals(now)) {
            return new Outcome.NoLongerFits(change, now);
        }
        return new Outcome.Fits(with(text, place, null));
    }

    private static Manuscript with(Manuscript text, int place, @Nullable Block block) {
        List<Block> blocks = new ArrayList<>(text.blocks());
        if (block == null) {
            blocks.remove(place);
        } else {
            blocks.set(place, block);
        }
        return new Manuscript(blocks);
    }

    private static int place(Manuscript text, BlockId id) {
        for (int i = 0; i < text.blocks().size(); i++) {
            if (text.blocks().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The suggested block under the id and origin of the present one: where it came from is no part of a change. */
    private static Block like(Block now, Block suggested) {
        return suggested.as(now.id(), now.origin());
    }

    private static Manuscript text(Block block) {
        return new Manuscript(List.of(block));
    }
}
