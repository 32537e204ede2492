package vn.trinhky.punctuality;

/** What a unit's part says. */
public enum Content {
    /** It was never submitted. */
    NOTHING,
    /** That there is nothing to report, in so many words: that is a report. */
    NIL,
    /** Hardly a word. */
    EMPTY,
    /** What the last accepted one said. */
    COPY,
    SUBSTANTIVE,
    /** Nobody has compared it yet. */
    UNREAD;

    public boolean isSubstantive() {
        return this == SUBSTANTIVE || this == NIL;
    }
}
