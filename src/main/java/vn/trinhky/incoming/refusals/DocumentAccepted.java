package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** The document was accepted before. */
public final class DocumentAccepted extends Refusal {

    public DocumentAccepted() {
        super();
    }
}
