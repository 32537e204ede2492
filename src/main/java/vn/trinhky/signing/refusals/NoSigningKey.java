package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The signatory has no key to sign with. */
public final class NoSigningKey extends Refusal {

    public NoSigningKey() {
        super();
    }
}
