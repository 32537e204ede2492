package vn.trinhky.regime.distribution.refusals;

import vn.trinhky.web.Refusal;

/** Only clerks, compilers and administrators look after the office's groups. */
public final class KeepsNoGroups extends Refusal {}
