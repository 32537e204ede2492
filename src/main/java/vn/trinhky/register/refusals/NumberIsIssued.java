package vn.trinhky.register.refusals;

import vn.trinhky.web.Refusal;

/** The document with this number has left the office: it is recalled or replaced, its number stays. */
public final class NumberIsIssued extends Refusal {

    public NumberIsIssued(String number) {
        super(number);
    }
}
