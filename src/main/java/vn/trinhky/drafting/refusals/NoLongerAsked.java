package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** The unit was withdrawn from the round; its part stays as it is, for reading. */
public final class NoLongerAsked extends Refusal {

    public NoLongerAsked() {
        super();
    }
}
