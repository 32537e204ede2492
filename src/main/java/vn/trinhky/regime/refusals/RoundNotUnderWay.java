package vn.trinhky.regime.refusals;

import vn.trinhky.web.Refusal;

/** The round still collects, or is closed already. */
public final class RoundNotUnderWay extends Refusal {

    public RoundNotUnderWay() {
        super();
    }
}
