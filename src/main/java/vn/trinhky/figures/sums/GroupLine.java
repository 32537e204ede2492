package vn.trinhky.figures.sums;

import vn.trinhky.regime.UnitGroup;

/** What the units of a group say together about an indicator. */
public record GroupLine(UnitGroup group, Amounts amounts, Told told) {}
