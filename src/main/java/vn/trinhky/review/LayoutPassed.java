package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** The clerk has passed the layout: the report is cleared. */
public record LayoutPassed(ReportId report, PersonId by) {}
