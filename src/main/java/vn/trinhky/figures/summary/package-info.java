/**
 * The figures of a round at a glance: the summary table, the same as a spreadsheet, and pictures with their tables.
 *
 * <p>Decision: who works on the report sees all units; a unit that contributes sees its own figures and nobody else's.
 */
@NullMarked
package vn.trinhky.figures.summary;

import org.jspecify.annotations.NullMarked;
