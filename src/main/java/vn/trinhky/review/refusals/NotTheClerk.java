package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** Only the clerk of the compiling unit checks the layout. */
public final class NotTheClerk extends Refusal {

    public NotTheClerk() {
        super();
    }
}
