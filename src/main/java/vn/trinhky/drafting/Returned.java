package vn.trinhky.drafting;

import java.util.Optional;

/** What is told when the compiling unit puts a part, or some of it, into the drafter's hands. */
final class Returned {

    private Returned() {}

    /** Nothing where the drafter had it already. */
    static Optional<Object> from(Submission.State state, SubmissionId id) {
        return switch (state) {
            case SUBMITTED -> Optional.of(new PartReturnedToUnit(id));
            case AWAITING_APPROVAL -> Optional.of(new PartReturnedInUnit(id));
            default -> Optional.empty();
        };
    }
}
