package vn.trinhky.drafting.extension.refusals;

import vn.trinhky.web.Refusal;

/** Only who still has a part in hand needs time for it. */
public final class PartNotWithTheUnit extends Refusal {}
