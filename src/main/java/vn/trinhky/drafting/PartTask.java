package vn.trinhky.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Commitment;
import vn.trinhky.commitments.answers.Answer;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.commitments.answers.WrittenAnswer;

/**
 * A task that the unit is asked about, with what it says.
 *
 * @param written what it has written in this round; null for nothing yet
 * @param before what it said in an earlier round; null when it was not asked before, or said nothing
 */
public record PartTask(
        Commitment commitment,
        @Nullable WrittenAnswer written,
        @Nullable Outcome before) {

    public Answer answer() {
        return written == null ? Answer.NOTHING : written.answer();
    }

    /** How often it was saved; 0 for never. */
    public int times() {
        return written == null ? 0 : written.times();
    }

    public @Nullable String changedBy() {
        return written == null ? null : written.changedBy();
    }

    public @Nullable Instant changedAt() {
        return written == null ? null : written.changedAt();
    }
}
