package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** The reviewer has given her verdict on this version. */
public final class VerdictAlreadyGiven extends Refusal {

    VerdictAlreadyGiven() {
        super();
    }
}
