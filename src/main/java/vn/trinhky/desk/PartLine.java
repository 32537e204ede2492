package vn.trinhky.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.PartProgress;
import vn.trinhky.drafting.Submission;

/**
 * One contributing unit in the table of a round.
 *
 * @param ownDeadline the later day that it was given, null if the round's holds for it
 */
record PartLine(
        PartProgress part,
        String unit,
        Lateness lateness,
        @Nullable LocalDate ownDeadline,
        View view) {

    /** Whether the unit kept, or can still keep, the deadline. */
    enum Lateness {
        IN_TIME,
        LATE
    }

    /** What this officer may open of the part. */
    enum View {
        OWN,
        SUBMITTED,
        NOTHING
    }

    public boolean isLate() {
        return lateness == Lateness.LATE;
    }

    public boolean isOwn() {
        return view == View.OWN;
    }

    public boolean showsSubmitted() {
        return view == View.SUBMITTED && part.wasSubmitted();
    }

    /** Under {@code part.state.*}; a part that came back is told from one that was never sent. */
    public String stateKey() {
        boolean cameBack = part.state() == Submission.State.DRAFT && part.wasSubmitted();
        return cameBack ? (part.isPartlyReturned() ? "CORRECTING_SOME" : "CORRECTING") : part.state().name();
    }

    /** The colour of its badge. */
    public String kind() {
        return switch (part.state()) {
            case DRAFT -> part.wasSubmitted() ? "returned" : isLate() ? "late" : "neutral";
            case AWAITING_APPROVAL -> "waiting";
            case SUBMITTED, ACCEPTED -> "done";
            case MISSING -> "late";
            case WITHDRAWN -> "neutral";
        };
    }
}
