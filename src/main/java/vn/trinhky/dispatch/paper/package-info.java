/**
 * The way by paper: the clerk prints list and labels, carries the letters, and says so.
 *
 * <p>In: errands that nobody carries but the clerk. Out: their rungs on the ladder, with day and name as evidence.
 *
 * <p>Decision: a letter that somebody signed for is acknowledged, as one in an inbox is: the name in the transfer book is the
 * acknowledgement. (Decree 30/2020, App. IV) The clerk's day is evidence; the time of a rung is when it was noted.
 */
@NullMarked
package vn.trinhky.dispatch.paper;

import org.jspecify.annotations.NullMarked;
