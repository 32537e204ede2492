package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** The signature in the file is not whole, or something was added to the file after it. */
public final class SignatureDoesNotHold extends Refusal {

    public SignatureDoesNotHold() {
        super();
    }
}
