package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The report is not under review. */
public final class NotUnderReview extends Refusal {

    public NotUnderReview() {
        super();
    }
}
