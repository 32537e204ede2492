package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** No key for the unit's seal is registered here. */
public final class NoSealKey extends Refusal {

    public NoSealKey(String unit) {
        super(unit);
    }
}
