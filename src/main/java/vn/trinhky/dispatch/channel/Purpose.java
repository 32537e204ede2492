package vn.trinhky.dispatch.channel;

/** What is carried, and why. */
public enum Purpose {
    /** The document itself. */
    DOCUMENT,
    /** That the document waits to be acknowledged. */
    REMINDER,
    /** That the document is recalled. (Decree 30/2020, art. 18.4) */
    RECALL,
    /** The document that takes the place of the one that the addressee has; the parcel brings it and says so. */
    REPLACEMENT,
    /** A notice that corrects it. (Decree 30/2020, art. 18.3) */
    CORRECTION;

    /** Whether the document is carried, and the delivery gets further with it; otherwise it is only a message about it. */
    public boolean bringsDocument() {
        return this == DOCUMENT || this == REPLACEMENT;
    }
}
