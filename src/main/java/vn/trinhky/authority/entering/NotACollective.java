package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** TM. is for bodies that work as a collective. (Decree 30/2020, art. 13) */
public final class NotACollective extends Refusal {}
