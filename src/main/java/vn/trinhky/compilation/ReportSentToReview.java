package vn.trinhky.compilation;

import vn.trinhky.office.Officer;

/** The compiler has frozen a version for review. */
public record ReportSentToReview(ReportId report, int number, Officer by) {}
