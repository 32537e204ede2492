package vn.trinhky.regime.refusals;

import vn.trinhky.web.Refusal;

/** A round cannot open with a deadline that has passed. */
public final class DeadlineInThePast extends Refusal {

    public DeadlineInThePast() {
        super();
    }
}
