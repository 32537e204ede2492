package vn.trinhky.compilation;

import vn.trinhky.regime.RoundId;

/** A round has its report, still empty. */
public record ReportOpened(ReportId report, RoundId round) {}
