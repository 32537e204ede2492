package vn.trinhky.compilation;

/** A report that was to take the place of an issued one is given up, and about to be forgotten. */
public record ReplacementWithdrawn(ReportId report) {}
