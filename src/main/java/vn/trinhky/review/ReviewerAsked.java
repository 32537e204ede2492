package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** One more reviewer is asked about the version under review, beside those who are asked already. */
public record ReviewerAsked(ReportId report, PersonId reviewer) {}
