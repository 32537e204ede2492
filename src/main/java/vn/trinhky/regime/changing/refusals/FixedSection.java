package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The opening and the closing stay where they are, and nothing stands behind the closing. */
public final class FixedSection extends Refusal {}
