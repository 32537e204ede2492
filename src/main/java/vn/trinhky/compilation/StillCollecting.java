package vn.trinhky.compilation;

import vn.trinhky.web.Refusal;

/** Units are still writing; end the collection before sending the report to review. */
public final class StillCollecting extends Refusal {

    StillCollecting() {
        super();
    }
}
