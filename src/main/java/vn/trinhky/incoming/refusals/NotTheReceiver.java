package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** Only the clerk of the unit accepts what comes for it, and a person what comes for her. */
public final class NotTheReceiver extends Refusal {

    public NotTheReceiver() {
        super();
    }
}
