package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** Exactly these bodies issue the round's report already. */
public final class SameIssuers extends Refusal {}
