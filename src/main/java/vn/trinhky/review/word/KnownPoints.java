package vn.trinhky.review.word;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trinhky.manuscript.Block;
import vn.trinhky.manuscript.BlockId;
import vn.trinhky.manuscript.Manuscript;
import vn.trinhky.manuscript.notation.PlainTextWriter;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.review.remarks.Remark;
import vn.trinhky.review.remarks.Reply;
import vn.trinhky.review.remarks.Suggestion;

/**
 * What was said about a report already, so that a file which comes in twice adds nothing, and a remark that left with it is
 * not made anew. New blocks get another identity at every reading; they are known again by their words.
 */
final class KnownPoints {

    private final Set<String> remarks = new HashSet<>();
    private final Set<String> suggestions = new HashSet<>();

    KnownPoints(Collection<Remark> remarks, Collection<Suggestion> suggestions) {
        for (Remark remark : remarks) {
            this.remarks.add(tidy(remark.text()));
            remark.replies().stream().map(Reply::text).map(KnownPoints::tidy).forEach(this.remarks::add);
        }
        suggestions.forEach(one -> this.suggestions.add(key(one.section(), one.proposal())));
    }

    boolean isRemarked(String words) {
        return remarks.contains(tidy(words));
    }

    boolean isSuggested(String section, Proposal proposal) {
        return suggestions.contains(key(section, proposal));
    }

    private static String key(String section, Proposal proposal) {
        if (proposal instanceof Proposal.Replacement replacement) {
            return section + " = " + replacement.before().id().value() + " " + words(replacement.after());
        }
        return proposal instanceof Proposal.Insertion insertion
                ? section + " + " + words(insertion.block())
                : section + " - " + ((Proposal.Removal) proposal).before().id().value();
    }

    private static String words(Block block) {
        Block bare = block.as(new BlockId("0"), null);
        return bare.getClass().getSimpleName() + PlainTextWriter.write(new Manuscript(List.of(bare)));
    }

    private static String tidy(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
