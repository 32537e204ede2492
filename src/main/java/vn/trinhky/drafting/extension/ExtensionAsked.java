package vn.trinhky.drafting.extension;

import java.time.LocalDate;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RoundId;

/** A unit asks for more time; the compiling unit is to answer. */
public record ExtensionAsked(RoundId round, UnitId unit, LocalDate wanted, String reason) {}
