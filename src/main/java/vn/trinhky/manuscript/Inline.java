package vn.trinhky.manuscript;

/** What runs along a line: text, or the mark of a footnote. */
public sealed interface Inline permits Text, Footnote {}
