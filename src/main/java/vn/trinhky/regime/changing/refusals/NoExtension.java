package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The day is not later than the one that the unit has already. */
public final class NoExtension extends Refusal {}
