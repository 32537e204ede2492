package vn.trinhky.dispatch;

import vn.trinhky.compilation.ReportId;

/** Every delivery was acknowledged or closed. */
public record DispatchSettled(ReportId report) {}
