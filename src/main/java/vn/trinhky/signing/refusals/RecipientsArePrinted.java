package vn.trinhky.signing.refusals;

import vn.trinhky.web.Refusal;

/** The document bears a number: its recipients are printed, and the signatory was shown them. */
public final class RecipientsArePrinted extends Refusal {}
