package vn.trinhky.issuing.ending.refusals;

import vn.trinhky.web.Refusal;

/** Only the clerk of the issuing unit recalls, replaces and corrects its documents. */
public final class NotTheKeepingClerk extends Refusal {

    public NotTheKeepingClerk() {
        super();
    }
}
