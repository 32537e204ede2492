package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The unit takes part in the round already. */
public final class TakesPartAlready extends Refusal {}
