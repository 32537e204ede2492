package vn.trinhky.compilation;

import vn.trinhky.web.Refusal;

/** The report is not in the compiler's hands: it was sent to review. */
public final class ReportNotInHand extends Refusal {

    ReportNotInHand() {
        super();
    }
}
