package vn.trinhky.dispatch.refusals;

import vn.trinhky.web.Refusal;

/** A delivery that has not arrived cannot be acknowledged. */
public final class NotArrivedYet extends Refusal {

    public NotArrivedYet() {
        super();
    }
}
