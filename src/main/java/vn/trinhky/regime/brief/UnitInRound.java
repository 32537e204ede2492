package vn.trinhky.regime.brief;

import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** A unit that is asked for its part in a round. */
public record UnitInRound(RoundId round, UnitId unit) {}
