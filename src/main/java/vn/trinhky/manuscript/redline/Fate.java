package vn.trinhky.manuscript.redline;

/** What became of a piece of text. */
public enum Fate {
    KEPT,
    ADDED,
    REMOVED,
    /** The same words in another typeface. */
    RESTYLED
}
