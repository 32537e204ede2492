package vn.trinhky.signing;

import vn.trinhky.compilation.ReportId;

/** A cleared report lies before its signatory. */
public record SignatureRequested(ReportId report) {}
