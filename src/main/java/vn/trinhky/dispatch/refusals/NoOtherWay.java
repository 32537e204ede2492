package vn.trinhky.dispatch.refusals;

import vn.trinhky.web.Refusal;

/** The addressee is reached by this way only. */
public final class NoOtherWay extends Refusal {

    public NoOtherWay() {
        super();
    }
}
