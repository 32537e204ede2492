package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** A Party committee is a collective: whoever signs for it signs T/M, its secretary as well. (Guidance 36-HD/VPTW) */
public final class CollectiveSignsOnBehalf extends Refusal {}
