package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** The sender waits for no answer any more: it has one, another document took the place of this one, or it was told otherwise. */
public final class SenderContent extends Refusal {

    public SenderContent() {
        super();
    }
}
