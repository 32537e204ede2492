package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** Only what is dealt with can be taken up again. */
public final class HandlingGoesOn extends Refusal {

    public HandlingGoesOn() {
        super();
    }
}
