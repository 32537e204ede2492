package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Only what was sent back may be changed; the rest stands as it was submitted. */
public final class NotAskedBack extends Refusal {

    public NotAskedBack(String what, String asked) {
        super(what, asked);
    }
}
