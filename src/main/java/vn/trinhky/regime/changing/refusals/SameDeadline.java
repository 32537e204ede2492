package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The round has this deadline already. */
public final class SameDeadline extends Refusal {}
