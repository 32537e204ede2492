package vn.trinhky.issuing.ending.refusals;

import vn.trinhky.web.Refusal;

/** No report is being made that is to take its place. */
public final class NoReplacementBegun extends Refusal {

    public NoReplacementBegun() {
        super();
    }
}
