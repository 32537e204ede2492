package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** Nobody has given her word on the document that a signature could be put on. */
public final class NothingConfirmed extends Refusal {

    public NothingConfirmed() {
        super();
    }
}
