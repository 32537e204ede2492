package vn.trinhky.incoming.refusals;

import vn.trinhky.web.Refusal;

/** There is no PDF whose signatures could be checked. */
public final class NothingToCheck extends Refusal {

    public NothingToCheck() {
        super();
    }
}
