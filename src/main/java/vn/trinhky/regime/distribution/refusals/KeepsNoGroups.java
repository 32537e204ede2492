package vn.trinhky.regime.distribution.refusals;

import vn.trinhky.web.Refusal;

/** Only compilers, their units' clerks and administrators look after the office's groups. */
public final class KeepsNoGroups extends Refusal {}
