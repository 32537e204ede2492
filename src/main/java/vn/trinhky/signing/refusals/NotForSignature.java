package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The report does not wait for a signature: it was signed, returned, or is not cleared. */
public final class NotForSignature extends Refusal {

    public NotForSignature() {
        super();
    }
}
