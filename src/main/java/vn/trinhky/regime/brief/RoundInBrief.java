package vn.trinhky.regime.brief;

import java.time.LocalDate;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.Round;
import vn.trinhky.regime.RoundId;

/**
 * What a line about a round has to say.
 *
 * @param deadline of all units that have no later day of their own
 */
public record RoundInBrief(
        RoundId id,
        RegimeId regime,
        String regimeName,
        ReportingPeriod period,
        LocalDate deadline,
        Round.State state,
        UnitId compilingUnit) {}
