package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** The part is not in the drafter's hands: it waits for approval, was submitted, or its time is over. */
public final class PartNotInDraft extends Refusal {

    public PartNotInDraft() {
        super();
    }
}
