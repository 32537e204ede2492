package vn.trinhky.review.points;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.manuscript.anchor.Anchor;
import vn.trinhky.manuscript.proposed.Proposal;
import vn.trinhky.manuscript.proposed.Rewording;
import vn.trinhky.office.Officer;
import vn.trinhky.review.refusals.NotUnderReview;
import vn.trinhky.review.remarks.Remarking;
import vn.trinhky.web.InvalidInput;

/** Makes a suggested change of words that a reviewer quotes and other words that she would put there. */
@Component
class SuggestingWords {

    private final Remarking remarking;
    private final Compilation compilation;

    SuggestingWords(Remarking remarking, Compilation compilation) {
        this.remarking = remarking;
        this.compilation = compilation;
    }

    /** @return the id of the suggestion */
    UUID suggest(ReportId id, String section, QuotedWords quoted, String words, String reason, Officer officer) {
        Report report = compilation.reportFor(id, officer);
        if (report.timesSentToReview() == 0) {
            throw new NotUnderReview();
        }
        FrozenReport text = compilation.frozen(id, report.timesSentToReview());
        Anchor anchor = quoted.in(text, section);
        if (anchor == null) {
            throw new InvalidInput("quote", "quoteMissing");
        }
        Proposal proposal = Rewording.of(text.texts().of(section), anchor, words.strip())
                .orElseThrow(() -> new InvalidInput("words", "sameWords"));
        return remarking.suggest(id, text.number(), section, proposal, reason, officer);
    }
}
