package vn.trinhky.regime.timing;

import java.time.Instant;

/**
 * A timing as somebody has decided it.
 *
 * @param number counted from 1; the largest is in force
 */
public record TimingVersion(int number, RegimeTiming timing, String changedBy, Instant changedAt) {}
