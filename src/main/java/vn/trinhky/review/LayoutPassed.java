package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;

/** The clerk has passed the layout: the report is cleared. */
public record LayoutPassed(ReportId report, Officer by) {}
