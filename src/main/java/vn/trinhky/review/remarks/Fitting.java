package vn.trinhky.review.remarks;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.SectionTexts;
import vn.trinhky.manuscript.figures.FigureTokens;
import vn.trinhky.manuscript.proposed.Outcome;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Proposals;

/**
 * Puts a change of a frozen version into the text that people write. A frozen text says its figures, a working one asks
 * for them: the change asks as well. If its block was moved to another section, the change follows it.
 */
public final class Fitting {

    private Fitting() {}

    /** The texts with the change; null when they have outgrown it. */
    static @Nullable SectionTexts into(SectionTexts texts, String section, Proposal proposal) {
        String place = place(texts, section, proposal);
        return outcome(texts.of(place), proposal) instanceof Outcome.Fits fits ? texts.with(place, fits.text()) : null;
    }

    /** What would come of it. */
    public static Outcome tried(SectionTexts texts, String section, Proposal proposal) {
        return outcome(texts.of(place(texts, section, proposal)), proposal);
    }

    private static Outcome outcome(Manuscript text, Proposal proposal) {
        return Proposals.applied(FigureTokens.live(text), live(proposal));
    }

    private static String place(SectionTexts texts, String section, Proposal proposal) {
        BlockId wanted = proposal instanceof Proposal.Insertion insertion
                ? insertion.after()
                : Proposals.subject(proposal).id();
        if (wanted == null || has(texts.of(section), wanted)) {
            return section;
        }
        return texts.byKey().entrySet().stream()
                .filter(other -> has(other.getValue(), wanted))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElse(section);
    }

    private static boolean has(Manuscript text, BlockId id) {
        return text.blocks().stream().anyMatch(block -> block.id().equals(id));
    }

    private static Proposal live(Proposal proposal) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return new Proposal.Replacement(live(replacement.before()), live(replacement.after()));
        }
        return proposal instanceof Proposal.Insertion insertion
                ? new Proposal.Insertion(insertion.after(), live(insertion.block()))
                : new Proposal.Removal(live(((Proposal.Removal) proposal).before()));
    }

    private static Block live(Block block) {
        return FigureTokens.live(new Manuscript(List.of(block))).blocks().get(0);
    }
}
