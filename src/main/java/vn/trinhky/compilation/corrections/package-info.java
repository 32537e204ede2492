/**
 * What units submitted again is carried into the places where the report used their old text.
 *
 * <p>In: the report as it is written now, and the versions of the units' parts. Out: what each unit changed since the
 * version that the report used, the report with it taken over, and what the compiler decided to leave. Decision: only
 * what overwrites no word of hers is taken over in one go; everything else is shown with both sides.
 */
@NullMarked
package vn.trinhky.compilation.corrections;

import org.jspecify.annotations.NullMarked;
