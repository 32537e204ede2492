/**
 * What was carried over from last period's text.
 *
 * <p>In: a section as it was sent last period, and as it stands now. Out: for each paragraph whether it is last period's,
 * and the dates and numbers in it that are still last period's.
 *
 * <p>Decision: this only tells. Repeating a sentence is often right; a date that was forgotten never is, and only the
 * officer can tell which is which.
 */
@NullMarked
package vn.trinhky.manuscript.carried;

import org.jspecify.annotations.NullMarked;
