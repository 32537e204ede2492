package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The report does not wait for the layout check. */
public final class NotAwaitingLayoutCheck extends Refusal {

    public NotAwaitingLayoutCheck() {
        super();
    }
}
