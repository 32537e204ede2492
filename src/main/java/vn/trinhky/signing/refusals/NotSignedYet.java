package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The report is not signed. */
public final class NotSignedYet extends Refusal {

    public NotSignedYet() {
        super();
    }
}
