package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** Nothing has been shown yet that could be signed. */
public final class NothingShown extends Refusal {

    public NothingShown() {
        super();
    }
}
