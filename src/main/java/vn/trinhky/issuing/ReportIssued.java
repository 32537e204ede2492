package vn.trinhky.issuing;

import vn.trinhky.compilation.ReportId;

/** The clerk has sealed and issued the report. */
public record ReportIssued(ReportId report) {}
