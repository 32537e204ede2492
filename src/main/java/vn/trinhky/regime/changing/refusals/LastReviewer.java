package vn.trinhky.regime.changing.refusals;

import vn.trinhky.web.Refusal;

/** The only reviewer left cannot be removed: nobody would clear the report. */
public final class LastReviewer extends Refusal {}
