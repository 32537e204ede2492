package vn.trinhky.regime.timing.refusals;

import vn.trinhky.web.Refusal;

/** Nothing would change. */
public final class SameTiming extends Refusal {}
