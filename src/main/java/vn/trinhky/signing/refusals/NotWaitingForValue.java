package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** No signature value is waited for: the document is not confirmed, or its key lies on this server. */
public final class NotWaitingForValue extends Refusal {

    public NotWaitingForValue() {
        super();
    }
}
