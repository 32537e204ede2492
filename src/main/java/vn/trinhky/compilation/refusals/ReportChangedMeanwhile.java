package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** Somebody else saved the report since this officer opened it. */
public final class ReportChangedMeanwhile extends Refusal {

    public ReportChangedMeanwhile(String who) {
        super(who);
    }
}
