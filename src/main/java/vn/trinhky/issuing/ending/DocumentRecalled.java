package vn.trinhky.issuing.ending;

import vn.trinhky.compilation.ReportId;

/** The office takes an issued document back. */
public record DocumentRecalled(ReportId report, String reason, String who) {}
