package vn.trinhky.punctuality;

/** How a unit stands with a round. */
public enum Standing {
    ON_TIME,
    LATE,
    /** It has sent nothing, and its day or the collection is over. */
    MISSING,
    /** It has sent nothing and may take its time. */
    PENDING
}
