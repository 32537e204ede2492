package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** Only somebody who holds the post of a reviewer can be asked to review. */
public final class HoldsNoReviewerPost extends Refusal {}
