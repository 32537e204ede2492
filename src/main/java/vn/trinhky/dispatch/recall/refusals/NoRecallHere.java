package vn.trinhky.dispatch.recall.refusals;

import vn.trinhky.web.Refusal;

/** Nobody has asked the addressee to give the document back. */
public final class NoRecallHere extends Refusal {

    public NoRecallHere() {
        super();
    }
}
