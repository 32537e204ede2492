package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** A part without a word cannot be sent. */
public final class NothingWritten extends Refusal {

    public NothingWritten() {
        super();
    }
}
