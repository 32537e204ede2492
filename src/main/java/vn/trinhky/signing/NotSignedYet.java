package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** The report is not signed. */
public final class NotSignedYet extends Refusal {

    NotSignedYet() {
        super();
    }
}
