package vn.trinhky.review;

import vn.trinhky.compilation.ReportId;
import vn.trinhky.office.PersonId;

/** A reviewer has decided; {@code state} says what that made of the review. */
public record VerdictGiven(ReportId report, PersonId reviewer, Review.State state) {}
