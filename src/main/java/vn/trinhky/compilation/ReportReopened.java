package vn.trinhky.compilation;

/** The report is back in the compiler's hands. */
public record ReportReopened(ReportId report) {}
