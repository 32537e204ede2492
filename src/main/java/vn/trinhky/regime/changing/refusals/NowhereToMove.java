package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** There is no section of the same level on that side. */
public final class NowhereToMove extends Refusal {}
