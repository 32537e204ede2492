package vn.trinhky.word.tracked;

import vn.trinhky.manuscript.anchor.Anchor;

/**
 * A comment for the margin.
 *
 * @param anchor in the text after the changes; what stands in a footnote gets its comment at the footnote's mark, because
 *     Word takes none inside
 */
public record WordComment(Anchor anchor, Hand hand, String words) {}
