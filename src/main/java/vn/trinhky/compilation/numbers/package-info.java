/**
 * The numbers of a report, held against the figures: what is linked, what could be, what disagrees.
 *
 * <p>In: the report as it is written now. Out: what the check found, numbers linked by the compiler, and numbers that she
 * has said are none of ours. Decision: whoever works on the report reads the findings; only the compiler acts on them.
 */
@NullMarked
package vn.trinhky.compilation.numbers;

import org.jspecify.annotations.NullMarked;
