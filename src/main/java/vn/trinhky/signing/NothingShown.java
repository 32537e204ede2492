package vn.trinhky.signing;

import vn.trinhky.web.Refusal;

/** Nothing has been shown yet that could be signed. */
public final class NothingShown extends Refusal {

    NothingShown() {
        super();
    }
}
