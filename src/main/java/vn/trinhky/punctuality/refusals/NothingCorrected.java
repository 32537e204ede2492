package vn.trinhky.punctuality.refusals;

import vn.trinhky.web.Refusal;

/** The entry says already what it was to be corrected to. */
public final class NothingCorrected extends Refusal {

    public NothingCorrected() {
        super();
    }
}
