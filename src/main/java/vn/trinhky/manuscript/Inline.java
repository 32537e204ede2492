package vn.trinhky.manuscript;

/** What runs along a line: words, a figure, or the mark of a footnote. */
public sealed interface Inline permits Styled, Footnote {}
