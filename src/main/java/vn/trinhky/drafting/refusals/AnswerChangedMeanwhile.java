package vn.trinhky.drafting.refusals;

import vn.trinhky.web.Refusal;

/** Somebody else of the unit saved another answer about the same task. */
public final class AnswerChangedMeanwhile extends Refusal {
    /** @param who saved it */
    public AnswerChangedMeanwhile(String who) {
        super(who);
    }
}
