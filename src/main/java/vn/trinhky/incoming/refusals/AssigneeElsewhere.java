package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** A document is given to somebody of the same unit. */
public final class AssigneeElsewhere extends Refusal {

    public AssigneeElsewhere() {
        super();
    }
}
