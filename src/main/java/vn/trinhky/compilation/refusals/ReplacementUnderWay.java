package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** The report that is to take the place of another has left its compiler, and is not given up any more. */
public final class ReplacementUnderWay extends Refusal {

    public ReplacementUnderWay() {
        super();
    }
}
