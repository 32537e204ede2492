package vn.trinhky.figures.defining;

import vn.trinhky.web.Refusal;

/** What a regime counts is decided by its compiler and by administrators. */
public final class NotInChargeOfIndicators extends Refusal {}
