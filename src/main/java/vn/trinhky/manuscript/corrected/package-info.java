/**
 * A text that quotes another one follows it when the other is corrected.
 *
 * <p>In: the text with the origins of its blocks, and the other text in its versions. Out: the places where something
 * else is said there now, and the text with one of them followed. Decision: three ways meet in every place, what was
 * quoted, what became of it here, and what is said there now. Words that were changed here are never overwritten unasked.
 */
@NullMarked
package vn.trinhky.manuscript.corrected;

import org.jspecify.annotations.NullMarked;
