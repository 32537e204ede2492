package vn.trinhky.regime.distribution;

import vn.trinhky.office.UnitId;
import vn.trinhky.office.UnitKind;

/**
 * All units of a kind that stand below a unit, at whatever depth, on the day that is asked for.
 *
 * @param below stands not among them itself
 */
public record UnitRule(UnitKind kind, UnitId below) {}
