package vn.trinhky.workflow.map.units;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trinhky.drafting.Submission;
import vn.trinhky.drafting.brief.PartsAt;

/** Where a unit's part stands, in the order in which a compiler asks; the words stand under {@code part.state.*}. */
public enum Standing {
    /** The unit writes, and has never submitted. */
    DRAFT(Submission.State.DRAFT, false, "draft", "neutral"),
    AWAITING_APPROVAL(Submission.State.AWAITING_APPROVAL, null, "approval", "waiting"),
    /** It came back to the unit. */
    CORRECTING(Submission.State.DRAFT, true, "draft", "returned"),
    SUBMITTED(Submission.State.SUBMITTED, null, "submitted", "done"),
    MISSING(Submission.State.MISSING, null, "done", "late"),
    ACCEPTED(Submission.State.ACCEPTED, null, "done", "done");

    private final Submission.State state;
    private final @Nullable Boolean submitted;
    private final String step;
    private final String kind;

    Standing(Submission.State state, @Nullable Boolean submitted, String step, String kind) {
        this.state = state;
        this.submitted = submitted;
        this.step = step;
        this.kind = kind;
    }

    static Standing of(Submission.State state, boolean wasSubmitted) {
        return Arrays.stream(values())
                .filter(standing -> standing.at().includes(state, wasSubmitted))
                .findFirst()
                .orElseThrow();
    }

    /** Which parts these are. */
    PartsAt at() {
        return new PartsAt(state, submitted);
    }

    /** The element of {@code submission.bpmn20.xml} at which such parts are. */
    public String step() {
        return step;
    }

    /** The colour of its badge. */
    public String kind() {
        return kind;
    }
}
