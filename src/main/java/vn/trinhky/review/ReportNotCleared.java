package vn.trinhky.review;

import vn.trinhky.web.Refusal;

/** Reviewers and clerk have not cleared the newest version. */
public final class ReportNotCleared extends Refusal {

    ReportNotCleared() {
        super();
    }
}
