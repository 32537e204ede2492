/**
 * The notices by which working days are settled: those that the product brings along and those that the administrator enters.
 *
 * <p>Decision: nothing is rewritten. What was entered wrongly is removed with a reason and entered anew, so that the register
 * tells for every past deadline by which notice it was reckoned.
 */
@NullMarked
package vn.trinhky.calendar.notices;

import org.jspecify.annotations.NullMarked;
