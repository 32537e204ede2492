package vn.trinhky.regime.timing.refusals;

import vn.trinhky.web.Refusal;

/** Only the compiler of the regime's unit, or an administrator, decides about its timing. */
public final class NotTheRegimesKeeper extends Refusal {}
