package vn.trinhky.compilation;

/** The compiler has frozen a version for review. */
public record ReportSentToReview(ReportId report, int number) {}
