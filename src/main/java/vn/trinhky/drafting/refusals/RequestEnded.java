package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** What was answered or withdrawn cannot be withdrawn. */
public final class RequestEnded extends Refusal {

    public RequestEnded() {
        super();
    }
}
