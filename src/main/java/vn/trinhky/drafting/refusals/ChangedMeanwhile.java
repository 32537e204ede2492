package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Somebody else saved the same text since this officer opened it. What she typed is kept in her form. */
public final class ChangedMeanwhile extends Refusal {

    /** @param who who saved last */
    public ChangedMeanwhile(String who) {
        super(who);
    }
}
