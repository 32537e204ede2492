package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** A Party cell has no seal: nothing can be sealed in its name. (Guidance 36-HD/VPTW) */
public final class UnitHasNoSeal extends Refusal {

    public UnitHasNoSeal(String unit) {
        super(unit);
    }
}
