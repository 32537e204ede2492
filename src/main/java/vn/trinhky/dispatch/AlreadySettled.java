package vn.trinhky.dispatch;

import vn.trinhky.web.Refusal;

/** The delivery was acknowledged or closed before. */
public final class AlreadySettled extends Refusal {

    AlreadySettled() {
        super();
    }
}
