package vn.trinhky.dispatch.refusals;

import vn.trinhky.web.Refusal;

/** Only the clerk of the issuing unit watches over its deliveries. */
public final class NotTheDispatchClerk extends Refusal {

    public NotTheDispatchClerk() {
        super();
    }
}
