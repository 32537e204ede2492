package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;

/** The clerk has returned the report for its layout. */
public record LayoutReturned(ReportId report) {}
