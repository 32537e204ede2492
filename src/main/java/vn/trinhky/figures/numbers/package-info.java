/**
 * The numbers that people typed into a text, held against the figures.
 *
 * <p>In: a text and what the figures answer. Out: which numbers could be figures, which say something else than the
 * figures or than the same text elsewhere, which parts make their whole, and which figures are not complete.
 *
 * <p>Decision: the words beside a number decide what it counts, and only then are figures asked, a few for each number; to
 * compare every number with every figure would cost more and find chance agreements. It only tells: the officer decides.
 */
@NullMarked
package vn.trinhky.figures.numbers;

import org.jspecify.annotations.NullMarked;
