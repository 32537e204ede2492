package vn.trinhky.regime.refusals;

import vn.trinhky.web.Refusal;

/** The round no longer collects: it was closed, or every unit has submitted. */
public final class CollectionClosed extends Refusal {

    public CollectionClosed() {
        super();
    }
}
