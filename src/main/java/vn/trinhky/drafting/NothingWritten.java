package vn.trinhky.drafting;

import vn.trinhky.web.Refusal;

/** A part without a word cannot be sent. */
public final class NothingWritten extends Refusal {

    NothingWritten() {
        super();
    }
}
