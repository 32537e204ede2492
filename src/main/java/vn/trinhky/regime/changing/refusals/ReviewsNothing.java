package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The person is not among the reviewers of the round. */
public final class ReviewsNothing extends Refusal {}
