package vn.trinhky.compilation.answers;

import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.answers.Became;
import vn.trinhky.commitments.answers.Outcome;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.office.UnitId;

/**
 * What one unit says about a task.
 *
 * @param name its short name
 * @param part how far its part has come; null where the round has none
 * @param outcome null for no answer
 */
public record UnitAnswer(
        UnitId unit,
        String name,
        @Nullable PartProgress part,
        @Nullable Outcome outcome) {

    public @Nullable Became became() {
        return outcome == null ? null : outcome.answer().became();
    }

    public String account() {
        return outcome == null ? "" : outcome.answer().account();
    }

    /** Whether its part came without the answer; a unit that has not sent its part may still give it. */
    public boolean isLeftOut() {
        return outcome == null && part != null && part.wasSubmitted();
    }
}
