package vn.trinhky.regime;

import vn.trinhky.web.Refusal;

/** The regime has a round for this period already. */
public final class RoundAlreadyOpen extends Refusal {

    RoundAlreadyOpen(String period) {
        super(period);
    }
}
