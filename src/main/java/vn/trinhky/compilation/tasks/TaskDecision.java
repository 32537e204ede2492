package vn.trinhky.compilation.tasks;

import java.time.Instant;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;

/**
 * What the compiler has decided about a block of the plan.
 *
 * @param words as they stood when she decided
 * @param task whether it is a task at all
 */
record TaskDecision(
        String block, String words, boolean task, InCharge inCharge, Due due, String decidedBy, Instant decidedAt) {}
