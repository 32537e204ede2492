package vn.trinhky.signature.refusals;

import vn.trinhky.web.Refusal;

/** The key is in its holder's hand; this server cannot sign with it. */
public final class SignedElsewhere extends Refusal {

    public SignedElsewhere() {
        super();
    }
}
