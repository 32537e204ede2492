package vn.trinhky.incoming.edxml.refusals;

import vn.trinhky.web.Refusal;

/** The sender has not asked for the document back, or was answered already. */
public final class NoRecallAsked extends Refusal {

    public NoRecallAsked() {
        super();
    }
}
