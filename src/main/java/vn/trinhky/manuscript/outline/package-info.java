/**
 * The sections that a report must have, and the way of a text into sections and back, and from one edit to the next.
 *
 * <p>In: a whole text, or the texts of its sections, or the text before and after an edit. Out: the other one.
 * Decision: sections are found by their place and level, never by their title, because titles name the quarter.
 */
@NullMarked
package vn.trinhky.manuscript.outline;

import org.jspecify.annotations.NullMarked;
