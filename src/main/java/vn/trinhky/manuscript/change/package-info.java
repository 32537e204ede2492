/**
 * What became of a text: two people's changes put together, the difference between two versions, what was carried over
 * from last period.
 *
 * <p>In: two or three manuscripts. Out: the merged text with its conflicts, a redline, a comparison.
 *
 * <p>Decision: a block is the smallest thing that people change. Two changes of one block are never woven together word
 * by word, because two right sentences can make a wrong one; a person chooses.
 */
@NullMarked
package vn.trinhky.manuscript.change;

import org.jspecify.annotations.NullMarked;
