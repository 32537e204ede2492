package vn.trinhky.dispatch.channel;

/** What is carried, and why. */
public enum Purpose {
    /** The document itself. */
    DOCUMENT,
    /** That the document waits to be acknowledged. */
    REMINDER,
    /** That the document is recalled. (Decree 30/2020, art. 18.4) */
    RECALL,
    /** That another document takes its place; the parcel is about the new one. */
    REPLACEMENT,
    /** A notice that corrects it. (Decree 30/2020, art. 18.3) */
    CORRECTION
}
