package vn.trinhky.issuing.seal.refusals;

import vn.trinhky.web.Refusal;

/** The picture of the unit's seal was not deposited. */
public final class NoSealPicture extends Refusal {

    public NoSealPicture(String unit) {
        super(unit);
    }
}
