package vn.trinhky.commitments;

import java.time.Instant;
import java.util.UUID;
import vn.trinhky.regime.RegimeId;
import vn.trinhky.regime.ReportingPeriod;

/** Commitments for tests that need no database. */
public final class TrialCommitments {

    private TrialCommitments() {}

    /** A task for everybody, due in the period after the promise. */
    public static Commitment promised(String words, ReportingPeriod period) {
        return new Commitment(
                new Commitment.Source(new RegimeId(UUID.randomUUID()), period, UUID.randomUUID()),
                1,
                new Promise("II", "0123456789abcdef", words, InCharge.all(), Due.in(period.next())),
                Instant.EPOCH);
    }
}
