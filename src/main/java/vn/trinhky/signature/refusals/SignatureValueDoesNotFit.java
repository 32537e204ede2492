package vn.trinhky.signature.refusals;

import vn.trinhky.web.Refusal;

/** The value that came back is no signature of this key over these bytes. */
public final class SignatureValueDoesNotFit extends Refusal {

    public SignatureValueDoesNotFit() {
        super();
    }
}
