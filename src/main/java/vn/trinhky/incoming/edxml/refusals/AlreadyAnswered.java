package vn.trinhky.incoming.edxml.refusals;

import vn.trinhky.web.Refusal;

/** The sender has been told already whether the document is accepted. */
public final class AlreadyAnswered extends Refusal {

    public AlreadyAnswered() {
        super();
    }
}
