package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** The document was given back to its sender. */
public final class DocumentRefused extends Refusal {

    public DocumentRefused() {
        super();
    }
}
