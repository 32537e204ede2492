package vn.trinhky.compilation;

import vn.trinhky.regime.RoundId;

/** A report that is to take the place of an issued one is with the compiler, with the words of that one. */
public record ReplacementBegun(ReportId report, ReportId issued, RoundId round) {}
