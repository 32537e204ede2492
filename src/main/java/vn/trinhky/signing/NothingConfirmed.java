package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** Nobody has given her word on the document that a signature could be put on. */
public final class NothingConfirmed extends Refusal {

    NothingConfirmed() {
        super();
    }
}
