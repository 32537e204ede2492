package vn.trinhky.compilation;

import vn.trinhky.office.PersonId;

/** The compiler has frozen a version for review. */
public record ReportSentToReview(ReportId report, int number, PersonId by) {}
