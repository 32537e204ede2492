package vn.trinhky.regime.refusals;

import vn.trinhky.web.Refusal;

/** The regime has a round for this period already. */
public final class RoundAlreadyOpen extends Refusal {

    public RoundAlreadyOpen(String period) {
        super(period);
    }
}
