package vn.trinhky.register.refusals;

import vn.trinhky.web.Refusal;

/** The number lies before the signatory, or is the next one handed out: there is nothing to declare void. */
public final class NumberInUse extends Refusal {

    public NumberInUse(String number) {
        super(number);
    }
}
