package vn.trinhky.regime.distribution.refusals;

import vn.trinhky.web.Refusal;

/** The list already is what it shall become. */
public final class SameList extends Refusal {}
