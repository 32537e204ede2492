package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** The document is dealt with; it has to be taken up again first. */
public final class HandlingEnded extends Refusal {

    public HandlingEnded() {
        super();
    }
}
