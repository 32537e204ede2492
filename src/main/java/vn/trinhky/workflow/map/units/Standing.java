package vn.trinhky.workflow.map.units;

import vn.trinhky.drafting.PartProgress;

/** Where a unit's part stands, in the order in which a compiler asks; the words stand under {@code part.state.*}. */
public enum Standing {
    /** The unit writes, and has never submitted. */
    DRAFT("draft", "neutral"),
    AWAITING_APPROVAL("approval", "waiting"),
    /** It came back to the unit. */
    CORRECTING("draft", "returned"),
    SUBMITTED("submitted", "done"),
    MISSING("done", "late"),
    ACCEPTED("done", "done");

    private final String step;
    private final String kind;

    Standing(String step, String kind) {
        this.step = step;
        this.kind = kind;
    }

    static Standing of(PartProgress part) {
        return switch (part.state()) {
            case DRAFT -> part.wasSubmitted() ? CORRECTING : DRAFT;
            case AWAITING_APPROVAL -> AWAITING_APPROVAL;
            case SUBMITTED -> SUBMITTED;
            case MISSING, WITHDRAWN -> MISSING;
            case ACCEPTED -> ACCEPTED;
        };
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
