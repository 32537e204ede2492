package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The units write in the section that is given up, but not in the one that shall take their texts. */
public final class UnitsDoNotWriteThere extends Refusal {}
