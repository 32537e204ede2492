/**
 * How a text is put together out of other texts: blocks are placed, and paragraphs joined.
 *
 * <p>Decision: nothing here knows units, rounds or pages. Whoever arranges says which blocks and where; this package sees to it
 * that no word, footnote or source is lost and no id given twice.
 */
@NullMarked
package vn.trinhky.manuscript.arranging;

import org.jspecify.annotations.NullMarked;
