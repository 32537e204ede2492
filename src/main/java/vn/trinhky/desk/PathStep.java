package vn.trinhky.desk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.trinhky.compilation.Report;
import vn.trinhky.regime.Round;
import vn.trinhky.review.Review;
import vn.trinhky.signing.FolderState;

/** The steps of a report's path, as the stepper shows them. */
enum PathStep {
    COLLECTION,
    COMPILATION,
    REVIEW,
    LAYOUT,
    SIGNATURE,
    ISSUE,
    DISPATCH,
    DONE;

    /**
     * What the stages say.
     *
     * @param review the review of the newest version, null before the first
     * @param folder the newest folder, null before the first
     */
    record Facts(
            Round.State round,
            Report.State report,
            Review.@Nullable State review,
            @Nullable FolderState folder,
            Leaving leaving) {}

    /** Whether the document has left the office, and whether everybody has it. */
    enum Leaving {
        NOT_ISSUED,
        ON_THE_WAY,
        SETTLED
    }

    /** The step that the report stands at. A review or folder of an earlier version does not count. */
    static PathStep reached(Facts facts) {
        if (facts.round == Round.State.CLOSED || facts.leaving == Leaving.SETTLED) {
            return DONE;
        }
        if (facts.leaving == Leaving.ON_THE_WAY) {
            return DISPATCH;
        }
        if (facts.report == Report.State.COMPILING) {
            return facts.round == Round.State.COLLECTING ? COLLECTION : COMPILATION;
        }
        if (facts.review == Review.State.AWAITING_LAYOUT_CHECK) {
            return LAYOUT;
        }
        if (facts.review == Review.State.CLEARED) {
            return facts.folder == FolderState.SIGNED ? ISSUE : SIGNATURE;
        }
        return REVIEW;
    }

    /** Under {@code stage.*} in the messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
