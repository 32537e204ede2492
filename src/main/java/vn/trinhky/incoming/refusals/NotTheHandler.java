package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** Only who is in charge of a document, the clerk and the leaders say that it is dealt with. */
public final class NotTheHandler extends Refusal {

    public NotTheHandler() {
        super();
    }
}
