package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The document lacks something without which it is no official document. */
public final class LayoutBlocked extends Refusal {

    public LayoutBlocked(int rules) {
        super(rules);
    }
}
