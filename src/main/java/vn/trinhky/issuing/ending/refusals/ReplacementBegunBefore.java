package vn.trinhky.issuing.ending.refusals;

import vn.trinhky.web.Refusal;

/** A report that is to take its place is being made. */
public final class ReplacementBegunBefore extends Refusal {

    public ReplacementBegunBefore() {
        super();
    }
}
