package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The unit takes no part in the round. */
public final class TakesNoPart extends Refusal {}
