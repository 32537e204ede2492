package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Only a leader of the unit approves or returns its part. */
public final class NotTheUnitApprover extends Refusal {

    public NotTheUnitApprover() {
        super();
    }
}
