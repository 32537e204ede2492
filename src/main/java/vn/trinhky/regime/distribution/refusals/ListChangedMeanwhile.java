package vn.trinhky.regime.distribution.refusals;

import vn.trinhky.web.Refusal;

/** Somebody else has changed the list since it was opened. */
public final class ListChangedMeanwhile extends Refusal {}
