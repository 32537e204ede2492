package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The reviewer has given her verdict on the version under review, and a verdict stands. */
public final class ReviewerHasDecided extends Refusal {

    public ReviewerHasDecided() {
        super();
    }
}
