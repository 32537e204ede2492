package vn.trinhky.review;

import java.util.List;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.Officer;
import vn.trinhky.office.PersonId;

/**
 * A reviewer has decided.
 *
 * @param reviewer whose voice it was
 * @param by who spoke: she herself, or whoever stands in for her
 * @param state what that made of the review
 * @param next who is asked now because of it; empty while others are still deciding, and when the review is over
 */
public record VerdictGiven(ReportId report, PersonId reviewer, Officer by, Review.State state, List<PersonId> next) {}
