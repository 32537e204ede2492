package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Only a drafter of the unit writes its part. */
public final class NotTheDrafter extends Refusal {

    public NotTheDrafter() {
        super();
    }
}
