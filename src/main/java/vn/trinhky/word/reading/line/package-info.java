/**
 * One paragraph of a Word file as words in their typefaces and the marks of footnotes.
 *
 * <p>In: the elements of a paragraph. Out: a {@link vn.trinhky.word.reading.line.Line}; what a text cannot carry is
 * noted. Decision: an element that nobody told us about gives its words. A list of what to take would lose what the next
 * version of Word invents.
 */
@NullMarked
package vn.trinhky.word.reading.line;

import org.jspecify.annotations.NullMarked;
