package vn.trinhky.dispatch.recall.refusals;

import vn.trinhky.web.Refusal;

/** The addressee has answered to the recall before. */
public final class AlreadyAnswered extends Refusal {

    public AlreadyAnswered() {
        super();
    }
}
