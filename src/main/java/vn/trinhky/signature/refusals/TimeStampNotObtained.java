package vn.trinhky.signature.refusals;

import vn.trinhky.web.Refusal;

/** The time-stamp authority did not answer as it should; nothing was stored and the act can be tried again. */
public final class TimeStampNotObtained extends Refusal {

    public TimeStampNotObtained() {
        super();
    }
}
