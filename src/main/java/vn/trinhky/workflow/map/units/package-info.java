/** The parts of all units of a round in a grid that stays small when the units are thousands. */
@NullMarked
package vn.trinhky.workflow.map.units;

import org.jspecify.annotations.NullMarked;
