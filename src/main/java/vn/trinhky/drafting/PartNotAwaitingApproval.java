package vn.trinhky.drafting;

import vn.trinhky.web.Refusal;

/** The part does not wait for the unit's approval. */
public final class PartNotAwaitingApproval extends Refusal {

    PartNotAwaitingApproval() {
        super();
    }
}
