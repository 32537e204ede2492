package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The section still has others below it. */
public final class SectionHasParts extends Refusal {}
