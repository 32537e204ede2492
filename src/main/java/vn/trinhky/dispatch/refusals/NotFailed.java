package vn.trinhky.dispatch.refusals;

import vn.trinhky.web.Refusal;

/** Only a delivery that failed or still waits for the mail server can be tried again. */
public final class NotFailed extends Refusal {

    public NotFailed() {
        super();
    }
}
