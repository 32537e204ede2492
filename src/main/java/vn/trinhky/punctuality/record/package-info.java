/**
 * The record of one unit: what it owed, how it stood, what was corrected and what it says about it.
 *
 * <p>In: the end of a collection, corrections of the compiling unit, comments of the unit. Out: the unit's own page.
 *
 * <p>Decision: an entry is never changed. A correction is a further entry with a reason, and the old one stays beside it
 * for the unit and everybody who may see the board.
 */
@NullMarked
package vn.trinhky.punctuality.record;

import org.jspecify.annotations.NullMarked;
