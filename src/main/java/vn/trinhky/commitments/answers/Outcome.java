package vn.trinhky.commitments.answers;

import java.time.Instant;
import vn.trinhky.commitments.CommitmentId;
import vn.trinhky.office.UnitId;
import vn.trinhky.regime.ReportingPeriod;

/**
 * An answer as it left its unit.
 *
 * @param number its version in this round, counted from 1
 * @param period of the round that asked
 */
public record Outcome(
        CommitmentId commitment,
        UnitId unit,
        int number,
        ReportingPeriod period,
        Answer answer,
        String submittedBy,
        Instant submittedAt) {}
