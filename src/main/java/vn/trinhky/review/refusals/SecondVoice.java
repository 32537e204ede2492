package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** Whoever reviews the version herself does not speak for another reviewer as well: these are two people's eyes. */
public final class SecondVoice extends Refusal {

    public SecondVoice() {
        super();
    }
}
