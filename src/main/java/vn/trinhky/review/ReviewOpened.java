package vn.trinhky.review;

import java.util.List;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** A version lies before its reviewers. */
public record ReviewOpened(ReportId report, List<PersonId> reviewers) {}
