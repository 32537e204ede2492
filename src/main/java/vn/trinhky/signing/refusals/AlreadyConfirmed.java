package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The signatory has given her word on the document; only the signature itself is still being put on it. */
public final class AlreadyConfirmed extends Refusal {

    public AlreadyConfirmed() {
        super();
    }
}
