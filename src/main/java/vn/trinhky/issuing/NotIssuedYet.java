package vn.trinhky.issuing;

import vn.trinhky.web.Refusal;

/** The report is not issued. */
public final class NotIssuedYet extends Refusal {

    public NotIssuedYet() {
        super();
    }
}
