package vn.trinhky.issuing.ending.refusals;

import vn.trinhky.web.Refusal;

/** The document was recalled before. */
public final class AlreadyRecalled extends Refusal {

    public AlreadyRecalled() {
        super();
    }
}
