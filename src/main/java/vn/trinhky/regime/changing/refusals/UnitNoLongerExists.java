package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The unit does not exist today: it was merged or dissolved. */
public final class UnitNoLongerExists extends Refusal {}
