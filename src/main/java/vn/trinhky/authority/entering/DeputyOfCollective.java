package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** A deputy secretary signs T/M for the committee, never K/T for its secretary. (Guidance 36-HD/VPTW, 05-HD/VPTW) */
public final class DeputyOfCollective extends Refusal {}
