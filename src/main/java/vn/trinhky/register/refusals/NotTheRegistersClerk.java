package vn.trinhky.register.refusals;

import vn.trinhky.web.Refusal;

/** Only the clerk of the body keeps its register. */
public final class NotTheRegistersClerk extends Refusal {

    public NotTheRegistersClerk() {
        super();
    }
}
