/**
 * The days of a collection, as timers of the report's process.
 *
 * <p>Decision: the timers are boundary events of the step "Thu thập" and interrupt nothing: a day that passes is noted and
 * told, and what follows from it somebody decides. Their dates are variables, so a deadline that moves moves the timer.
 */
@NullMarked
package vn.trinhky.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
