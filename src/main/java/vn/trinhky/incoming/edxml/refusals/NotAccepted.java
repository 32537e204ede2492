package vn.trinhky.incoming.edxml.refusals;

import vn.trinhky.web.Refusal;

/** Only a document that was accepted is handled; what it becomes cannot be said before. */
public final class NotAccepted extends Refusal {

    public NotAccepted() {
        super();
    }
}
