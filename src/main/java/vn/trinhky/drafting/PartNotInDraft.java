package vn.trinhky.drafting;

import vn.trinhky.web.Refusal;

/** The part is not in the drafter's hands: it waits for approval, was submitted, or its time is over. */
public final class PartNotInDraft extends Refusal {

    PartNotInDraft() {
        super();
    }
}
