package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** The document lacks something without which it is no official document. */
public final class LayoutBlocked extends Refusal {

    LayoutBlocked(int rules) {
        super(rules);
    }
}
