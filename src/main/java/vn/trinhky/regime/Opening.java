package vn.trinhky.regime;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.regime.timing.RegimeTiming;
import vn.trinhky.regime.timing.RoundDays;

/**
 * How a round was opened.
 *
 * @param timing what is in force for the regime, null if nobody has decided about it
 * @param by who did it, by full name
 */
record Opening(RoundDays days, @Nullable RegimeTiming timing, String by, Instant at) {}
