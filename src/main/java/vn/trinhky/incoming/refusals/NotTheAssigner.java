package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** Only the unit's clerk and its leaders say who is in charge of a document. */
public final class NotTheAssigner extends Refusal {

    public NotTheAssigner() {
        super();
    }
}
