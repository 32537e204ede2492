package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** Only the signatory named by the regime signs. */
public final class NotTheSignatory extends Refusal {

    NotTheSignatory() {
        super();
    }
}
