/**
 * Who wrote what stands in the report, in words: the provenance of each block for the person at the desk and for programs.
 *
 * <p>In: the origins that the blocks carry. Out: the unit's name, its version, its author and where that part can be read.
 */
@NullMarked
package vn.trinhky.compilation.origins;

import org.jspecify.annotations.NullMarked;
