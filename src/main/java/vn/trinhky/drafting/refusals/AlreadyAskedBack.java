package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** What was sent back already and is not answered yet is not sent back twice. */
public final class AlreadyAskedBack extends Refusal {

    public AlreadyAskedBack(String what) {
        super(what);
    }
}
