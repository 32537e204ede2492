package vn.trinhky.dispatch.refusals;

import vn.trinhky.web.Refusal;

/** The delivery was acknowledged or closed before. */
public final class AlreadySettled extends Refusal {

    public AlreadySettled() {
        super();
    }
}
