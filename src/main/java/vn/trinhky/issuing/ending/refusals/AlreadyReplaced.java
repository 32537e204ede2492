package vn.trinhky.issuing.ending.refusals;

import vn.trinhky.web.Refusal;

/** Another document has taken its place. */
public final class AlreadyReplaced extends Refusal {

    public AlreadyReplaced(String number) {
        super(number);
    }
}
