/**
 * What became of everything that units wrote: used in the report, left out with a reason, or still waiting.
 *
 * <p>In: the list of contributed blocks and the sources that the report names. Out: a map of units by sections, dismissals
 * with reasons, and the word on whether the report may go to review with something still unused. Decision: a block counts as
 * used as long as any block of the report names it as a source, however it was edited since.
 */
@NullMarked
package vn.trinhky.compilation.coverage;

import org.jspecify.annotations.NullMarked;
