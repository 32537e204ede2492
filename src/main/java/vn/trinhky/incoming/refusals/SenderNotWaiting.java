package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** What was entered by hand has no sender here that it could be given back to. */
public final class SenderNotWaiting extends Refusal {

    public SenderNotWaiting() {
        super();
    }
}
