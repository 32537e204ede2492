package vn.trinhky.signing;

import vn.trinhky.compilation.ReportId;

/** The signatory has signed. */
public record ReportSigned(ReportId report) {}
