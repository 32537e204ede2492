package vn.trinhky.authority.refusals;

import vn.trinhky.web.Refusal;

/** The copy of a decision is never exchanged: what an authority rested on stays what it was. */
public final class DecisionKeptAlready extends Refusal {}
