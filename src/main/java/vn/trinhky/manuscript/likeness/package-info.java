/**
 * Which piece of a text continues which piece of another.
 *
 * <p>In: the blocks or footnotes of two texts. Out: pairs, and what was moved. Decision: half of the words in common make
 * two pieces one; less is a new piece, because a wrong pair confuses a reader more than an honest "removed" and "added".
 */
@NullMarked
package vn.trinhky.manuscript.likeness;

import org.jspecify.annotations.NullMarked;
