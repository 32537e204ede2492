package vn.trinhky.dispatch.addresses;

import vn.trinhky.web.Refusal;

/** Only administrators and the clerks of issuing bodies write in the book of addresses. */
public final class NotTheAddressKeeper extends Refusal {

    NotTheAddressKeeper() {
        super();
    }
}
