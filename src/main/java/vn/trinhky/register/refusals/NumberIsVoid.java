package vn.trinhky.register.refusals;

import vn.trinhky.web.Refusal;

/** The number was declared void; the document cannot be issued under it. */
public final class NumberIsVoid extends Refusal {

    public NumberIsVoid(String number, String reason) {
        super(number, reason);
    }
}
