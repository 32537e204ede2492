package vn.trinhky.issuing.ending;

import vn.trinhky.compilation.ReportId;

/** Another document, issued now, takes the place of an issued one. */
public record DocumentReplaced(ReportId report, ReportId by, String reason, String who) {}
