package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The only unit left cannot be withdrawn: there would be nothing to compile. */
public final class LastUnit extends Refusal {}
