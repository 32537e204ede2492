package vn.trinhky.issuing.ending;

import vn.trinhky.compilation.ReportId;

/** A notice corrects an issued document. */
public record DocumentCorrected(ReportId report, Correction correction) {}
