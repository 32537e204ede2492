package vn.trinhky.drafting.nil;

import vn.trinhky.web.Refusal;

/** Who has written something has something to report. */
public final class SomethingWritten extends Refusal {

    SomethingWritten() {
        super();
    }
}
