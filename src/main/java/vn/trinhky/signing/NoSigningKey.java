package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** The signatory has no key to sign with. */
public final class NoSigningKey extends Refusal {

    NoSigningKey() {
        super();
    }
}
