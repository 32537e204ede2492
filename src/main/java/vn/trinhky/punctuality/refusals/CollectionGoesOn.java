package vn.trinhky.punctuality.refusals;

import vn.trinhky.web.Refusal;

/** The collection goes on, so nothing is kept that could be corrected. */
public final class CollectionGoesOn extends Refusal {

    public CollectionGoesOn() {
        super();
    }
}
