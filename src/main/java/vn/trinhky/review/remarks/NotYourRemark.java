package vn.trinhky.review.remarks;

import vn.trinhky.web.Refusal;

/** Only who wrote a remark changes its words. */
public final class NotYourRemark extends Refusal {

    NotYourRemark() {
        super();
    }
}
