package vn.trinhky.drafting.extension.refusals;

import vn.trinhky.web.Refusal;

/** The unit has asked and was not answered yet. */
public final class ExtensionAskedAlready extends Refusal {}
