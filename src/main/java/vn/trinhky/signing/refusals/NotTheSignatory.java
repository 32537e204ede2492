package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** Only the signatory named by the regime signs. */
public final class NotTheSignatory extends Refusal {

    public NotTheSignatory() {
        super();
    }
}
