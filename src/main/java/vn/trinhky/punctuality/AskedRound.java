package vn.trinhky.punctuality;

import java.time.LocalDate;
import vn.trinhky.regime.ReportingPeriod;
import vn.trinhky.regime.RoundId;

/** A round of a regime without its plan. @param collecting whether nothing of it is kept yet */
public record AskedRound(RoundId id, ReportingPeriod period, LocalDate deadline, boolean collecting) {}
