package vn.trinhky.signing;

import vn.trinhky.compilation.ReportId;

/** The signatory has returned the report. */
public record ReturnedUnsigned(ReportId report) {}
