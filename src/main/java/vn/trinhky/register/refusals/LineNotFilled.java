package vn.trinhky.register.refusals;

import vn.trinhky.web.Refusal;

/** The number stands on no document, so there is nothing to write beside it. */
public final class LineNotFilled extends Refusal {

    public LineNotFilled(String number) {
        super(number);
    }
}
