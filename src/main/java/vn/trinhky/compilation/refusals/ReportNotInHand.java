package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** The report is not in the compiler's hands: it was sent to review. */
public final class ReportNotInHand extends Refusal {

    public ReportNotInHand() {
        super();
    }
}
