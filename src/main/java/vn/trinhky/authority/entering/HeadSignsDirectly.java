package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** A steering committee or advisory body signs through its head, without T/M. (Guidance 36-HD/VPTW) */
public final class HeadSignsDirectly extends Refusal {}
