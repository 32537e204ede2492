package vn.trinhky.dispatch;

import vn.trinhky.web.Refusal;

/** Only a delivery that failed or still waits for the mail server can be tried again. */
public final class NotFailed extends Refusal {

    NotFailed() {
        super();
    }
}
