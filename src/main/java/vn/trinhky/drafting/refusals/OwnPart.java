package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Whoever stands in for a unit's leader does not approve the part that she has sent for approval herself. */
public final class OwnPart extends Refusal {

    public OwnPart() {
        super();
    }
}
