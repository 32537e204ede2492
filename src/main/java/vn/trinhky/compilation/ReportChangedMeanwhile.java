package vn.trinhky.compilation;

import vn.trinhky.web.Refusal;

/** Somebody else saved the report since this officer opened it. */
public final class ReportChangedMeanwhile extends Refusal {

    ReportChangedMeanwhile(String who) {
        super(who);
    }
}
