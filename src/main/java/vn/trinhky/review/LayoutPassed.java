package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;

/** The clerk has passed the layout: the report is cleared. */
public record LayoutPassed(ReportId report) {}
