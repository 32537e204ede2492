package vn.trinhky.issuing;

import vn.trinhky.web.Refusal;

/** Only the clerk of the issuing unit seals and issues. */
public final class NotTheIssuingClerk extends Refusal {

    NotTheIssuingClerk() {
        super();
    }
}
