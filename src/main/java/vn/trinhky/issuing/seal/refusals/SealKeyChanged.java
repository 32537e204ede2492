package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** The unit has another key for its seal now than the one with which sealing was begun. */
public final class SealKeyChanged extends Refusal {

    public SealKeyChanged() {
        super();
    }
}
