package vn.trinhky.authority.entering;

import vn.trinhky.web.Refusal;

/** What was handed on cannot be handed on again. (Decree 30/2020, art. 13) */
public final class NoRedelegation extends Refusal {}
