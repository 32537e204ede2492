/**
 * The words in which a text says its figures.
 *
 * <p>In: the questions of a text. Out: an answer to each, in the convention of Vietnamese offices.
 *
 * <p>Decision: words are made from sums that were asked for all questions together: a report of a hundred figures costs the
 * database a handful of statements.
 */
@NullMarked
package vn.trinhky.figures.speech;

import org.jspecify.annotations.NullMarked;
