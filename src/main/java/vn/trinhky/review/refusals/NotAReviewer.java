package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** Only the reviewers named by the regime give a verdict. */
public final class NotAReviewer extends Refusal {

    public NotAReviewer() {
        super();
    }
}
