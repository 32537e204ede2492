package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Only a part that was submitted can be returned to its unit. */
public final class PartNotSubmitted extends Refusal {

    public PartNotSubmitted() {
        super();
    }
}
