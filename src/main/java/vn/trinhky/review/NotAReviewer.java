package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** Only the reviewers named by the regime give a verdict. */
public final class NotAReviewer extends Refusal {

    NotAReviewer() {
        super();
    }
}
