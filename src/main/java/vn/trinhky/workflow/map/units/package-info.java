/**
 * The parts of all units of a round, looked for and shown so that a page stays small when the units are thousands.
 *
 * <p>In: what somebody looks for. Out: counts of all, a page of what was found, the grid of the map.
 *
 * <p>Decision: one search for every page that lists the units of a round; the pages differ in what they say of a unit.
 */
@NamedInterface("units")
@NullMarked
package vn.trinhky.workflow.map.units;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
