package vn.trinhky.upload;

import vn.trinhky.web.Refusal;

/** Somebody saved the text after the comparison was shown: what would be taken over is not what was looked at. */
public final class ChangedSinceShown extends Refusal {

    /** @param who who saved last */
    public ChangedSinceShown(String who) {
        super(who);
    }
}
