package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** Units are still writing; end the collection before sending the report to review. */
public final class StillCollecting extends Refusal {

    public StillCollecting() {
        super();
    }
}
