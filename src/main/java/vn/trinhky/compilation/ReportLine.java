package vn.trinhky.compilation;

import vn.trinhky.regime.RoundId;

/** A report without its text. */
public record ReportLine(ReportId id, RoundId round, Report.State state) {

    /** Whether it is in its compiler's hands. */
    public boolean isInHand() {
        return state == Report.State.COMPILING;
    }
}
