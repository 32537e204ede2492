package vn.trinhky.regime.timing.refusals;

import vn.trinhky.web.Refusal;

/** Somebody else has decided about the timing since the page was opened. */
public final class TimingChangedMeanwhile extends Refusal {}
