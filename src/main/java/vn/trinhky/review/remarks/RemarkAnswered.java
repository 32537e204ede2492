package vn.trinhky.review.remarks;

import vn.trinhky.web.Refusal;

/** A remark that was answered, resolved or left behind by a new version keeps its words. */
public final class RemarkAnswered extends Refusal {

    RemarkAnswered() {
        super();
    }
}
