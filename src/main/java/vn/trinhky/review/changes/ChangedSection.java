package vn.trinhky.review.changes;

import vn.trinhky.manuscript.redline.WordCount;

/**
 * A section or appendix that says something else in one version than in another.
 *
 * @param heading with its number; empty for an opening or closing
 * @param redline the difference, escaped HTML
 */
public record ChangedSection(String key, String heading, WordCount words, String redline) {}
