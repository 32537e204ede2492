package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** The part does not wait for the unit's approval. */
public final class PartNotAwaitingApproval extends Refusal {

    public PartNotAwaitingApproval() {
        super();
    }
}
