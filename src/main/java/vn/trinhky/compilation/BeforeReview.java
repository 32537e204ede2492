package vn.trinhky.compilation;

import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.Round;
import vn.trinhky.web.Refusal;

/** Something that has to be right before a report goes to review; asked by {@link Compilation#objectionToReview}. */
public interface BeforeReview {

    /** Why it cannot go, or null for no objection. Asked whenever the page is opened, so it must be quick. */
    @Nullable
    Refusal objection(Report report, Round round);
}
