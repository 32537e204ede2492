package vn.trinhky.compilation.refusals;

import vn.trinhky.web.Refusal;

/** The report takes the place of an issued one, and goes to exactly those who had that one. */
public final class GoesToTheSameRecipients extends Refusal {}
