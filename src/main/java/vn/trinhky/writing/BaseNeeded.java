package vn.trinhky.writing;

import vn.trinhky.web.Refusal;

/** Somebody else saved meanwhile: to join both, the text that the sender started from is needed as well. */
public final class BaseNeeded extends Refusal {}
