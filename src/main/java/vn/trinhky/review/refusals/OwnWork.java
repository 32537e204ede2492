package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The reviewer wrote in this version, and the regime lets nobody review her own work. */
public final class OwnWork extends Refusal {

    public OwnWork() {
        super();
    }
}
