package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** A document is accepted before it is dealt with. */
public final class DocumentNotAccepted extends Refusal {

    public DocumentNotAccepted() {
        super();
    }
}
