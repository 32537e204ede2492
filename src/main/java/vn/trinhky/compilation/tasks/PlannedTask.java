package vn.trinhky.compilation.tasks;

import org.jspecify.annotations.Nullable;
import vn.trinhky.commitments.Due;
import vn.trinhky.commitments.InCharge;
import vn.trinhky.commitments.Promise;

/**
 * A task of the plan as it would be frozen now.
 *
 * @param decision what the compiler has decided; null while it stands as proposed
 */
record PlannedTask(
        TaskPoint point,
        InCharge inCharge,
        Due due,
        @Nullable TaskDecision decision) {

    enum Standing {
        PROPOSED,
        CONFIRMED,
        /** Its words are no longer those that were confirmed. */
        CHANGED,
        NO_TASK
    }

    static PlannedTask of(TaskPoint point, InCharge proposed, Due due, @Nullable TaskDecision decision) {
        return decision == null
                ? new PlannedTask(point, proposed, due, null)
                : new PlannedTask(point, decision.inCharge(), decision.due(), decision);
    }

    public Standing standing() {
        if (decision == null) {
            return Standing.PROPOSED;
        }
        if (!decision.words().equals(point.words())) {
            return Standing.CHANGED;
        }
        return decision.task() ? Standing.CONFIRMED : Standing.NO_TASK;
    }

    public boolean isTask() {
        return decision == null || decision.task();
    }

    /** Whether the compiler is to look at it: it stands as proposed, or its words have changed. */
    public boolean isOpen() {
        return standing() == Standing.PROPOSED || standing() == Standing.CHANGED;
    }

    public Promise promise() {
        return new Promise(point.section(), point.block(), point.words(), inCharge, due);
    }
}
