package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The reviewers decide one after the other, and it is not her turn. */
public final class NotYetAsked extends Refusal {

    public NotYetAsked() {
        super();
    }
}
