package vn.trinhky.signature.refusals;

import vn.trinhky.web.Refusal;

/** The certificate is in the register of keys already. */
public final class KeyAlreadyRegistered extends Refusal {

    public KeyAlreadyRegistered() {
        super();
    }
}
