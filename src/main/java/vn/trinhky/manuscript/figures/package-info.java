/**
 * The figures of a text and the numbers in its words.
 *
 * <p>In: a manuscript. Out: what it asks, and the same text with answers. Decision: a text that is still written never
 * keeps an answer, so that two people's saves differ only where they wrote differently.
 */
@NullMarked
package vn.trinhky.manuscript.figures;

import org.jspecify.annotations.NullMarked;
