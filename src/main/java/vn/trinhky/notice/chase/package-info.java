/**
 * "Chase now": the compiler tells units that have not sent.
 *
 * <p>In: the units and the compiler's own words. Out: a notice and a letter to those who write and approve there, and who was
 * chased when.
 *
 * <p>Decision: the reminders of the morning go by themselves and are nobody's act; a chase is an act with a name, so it stands
 * in the journal. Whoever was chased a moment ago is left out, which is all that a second press of the button can find.
 */
@NullMarked
package vn.trinhky.notice.chase;

import org.jspecify.annotations.NullMarked;
