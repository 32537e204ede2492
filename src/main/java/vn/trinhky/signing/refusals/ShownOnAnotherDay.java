package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The number was taken on another day; a document is signed on the day that it bears. */
public final class ShownOnAnotherDay extends Refusal {

    public ShownOnAnotherDay() {
        super();
    }
}
