package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The person reviews the report already. */
public final class ReviewsAlready extends Refusal {}
