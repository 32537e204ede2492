package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** The Party knows no signature by authorisation; an order (T/L) takes its place. (Guidance 05-HD/VPTW) */
public final class NoAuthorisationInTheParty extends Refusal {}
