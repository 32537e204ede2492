package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** The reviewer has given her verdict on this version. */
public final class VerdictAlreadyGiven extends Refusal {

    public VerdictAlreadyGiven() {
        super();
    }
}
