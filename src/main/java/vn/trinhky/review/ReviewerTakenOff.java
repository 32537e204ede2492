package vn.trinhky.review;

import java.util.List;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/**
 * A reviewer who had been asked about the version under review is asked no longer.
 *
 * @param state what that made of the review
 * @param next who is asked now because of it
 */
public record ReviewerTakenOff(ReportId report, PersonId reviewer, Review.State state, List<PersonId> next) {}
