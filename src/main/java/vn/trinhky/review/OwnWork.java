package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** The reviewer wrote in this version, and the regime lets nobody review her own work. */
public final class OwnWork extends Refusal {

    OwnWork() {
        super();
    }
}
