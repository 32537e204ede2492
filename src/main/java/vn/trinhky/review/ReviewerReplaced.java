package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** Somebody else is asked about the version under review in the place of a reviewer who was asked before. */
public record ReviewerReplaced(ReportId report, PersonId before, PersonId after) {}
