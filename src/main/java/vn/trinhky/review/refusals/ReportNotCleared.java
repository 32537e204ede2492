package vn.trinhky.review.refusals;

import vn.trinhky.web.Refusal;

/** Reviewers and clerk have not cleared the newest version. */
public final class ReportNotCleared extends Refusal {

    public ReportNotCleared() {
        super();
    }
}
